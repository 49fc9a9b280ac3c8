import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { LostTable } from '#components/dashboard/redirects/lost-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { type LostAddress, listLostAddresses } from '#domain/redirects/queries';
import { suggestAims } from '#domain/redirects/suggestions';
import { requireMay } from '#domain/sessions/policy';
import type { Lang } from '#lib/lang';
import { formatRelative } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';
import { lostPath, redirectTabs } from '../_view/views.ts';
import { settleLostAction } from '../actions.ts';

const perPage = 25;
const orders = ['most', 'last'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Redirects')('views.lost') };
}

export default async function LostAddressesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const [t, common, asked] = [deskWords(lang, 'Redirects'), deskWords(lang, 'Catalogue'), await searchParams];
  const [text, page, order] = [askedText(asked, 'q'), askedPage(asked), askedOneOf(asked, 'order', orders) ?? 'most'];
  const isIgnored = asked.ignored === 'yes';
  const { addresses, total } = await shown(async () => {
    requireMay(actor, 'redirects.edit');
    return listLostAddresses({ text, order, isIgnored, limit: perPage, offset: (page - 1) * perPage });
  });
  const asking = { q: text, order: order === 'most' ? null : order, ignored: isIgnored ? 'yes' : null };
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lost.lead')} />
      <Tabs {...redirectTabs(lang, 'lost')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text}>
        <Field id="order" label={t('lost.order.label')}>
          <Select
            name="order"
            defaultValue={order}
            options={orders.map((value) => ({ value, label: t(`lost.order.${value}`) }))}
          />
        </Field>
        <Field id="ignored" label={t('lost.ignored.label')}>
          <Select
            name="ignored"
            defaultValue={isIgnored ? 'yes' : ''}
            options={['', 'yes'].map((value) => ({ value, label: t(`lost.ignored.${value || 'no'}`) }))}
          />
        </Field>
      </SearchForm>
      {addresses.length === 0 ? (
        <EmptyState title={t('lost.empty.title')} text={t('lost.empty.text')} />
      ) : (
        <LostTable words={t} isIgnored={isIgnored} rows={await rowsOf(addresses, lang)} settle={settleLostAction} />
      )}
      <Pager
        {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(lostPath, { ...asking, page: to }) })}
      />
    </Stack>
  );
}

async function rowsOf(addresses: LostAddress[], lang: Lang) {
  const suggested = await suggestAims(addresses.map(({ path }) => path));
  const now = new Date();
  return addresses.map(({ path, hits, lastHitAt, referrer }) => ({
    ...{ path, referrer, suggestion: suggested.get(path) ?? null },
    ...{ hits: formatNumber(hits, lang), last: formatRelative(lastHitAt, now, lang) },
  }));
}
