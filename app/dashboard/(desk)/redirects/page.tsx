import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { RemovableTable } from '#components/dashboard/catalogue/removable-table.tsx';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { listRedirects } from '#domain/redirects/queries';
import { requireMay } from '#domain/sessions/policy';
import { formatDateShort } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';
import { redirectTabs } from './_view/views.ts';
import { addRedirectAction, removeRedirectAction } from './actions.ts';

const path = '/dashboard/redirects';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Redirects')('title') };
}

export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const [t, common, asked] = [deskWords(user.lang, 'Redirects'), deskWords(user.lang, 'Catalogue'), await searchParams];
  const [text, page] = [askedText(asked, 'q'), askedPage(asked)];
  const { redirects, total } = await shown(async () => {
    requireMay(actor, 'redirects.edit');
    return listRedirects({ text, limit: perPage, offset: (page - 1) * perPage });
  });
  const rows = redirects.map(({ id, fromPath, toPath, createdAt, hits, lastHitAt }) => ({
    ...{ id, from: fromPath, to: decodeURI(toPath), since: formatDateShort(createdAt) },
    hits: formatNumber(hits, user.lang),
    last: lastHitAt ? formatDateShort(lastHitAt) : '–',
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs {...redirectTabs(user.lang, 'list')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <RemovableTable
          words={t}
          cancel={common('cancel')}
          rows={rows}
          columns={[
            { key: 'from', label: t('from'), isMain: true, cell: (row) => row.from },
            { key: 'to', label: t('to'), cell: (row) => <a href={row.to}>{row.to}</a> },
            { key: 'hits', label: t('hits'), isTight: true, cell: (row) => row.hits },
            { key: 'last', label: t('lastHit'), isTight: true, cell: (row) => row.last },
            { key: 'since', label: t('since'), cell: (row) => row.since },
          ]}
          nameOf={(row) => row.from}
          remove={removeRedirectAction}
        />
      )}
      <Pager {...pagerView(user.lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { q: text, page: to }) })} />
      <Panel title={t('add')}>
        <ActionForm action={addRedirectAction} submit={t('addSubmit')} isEmptied>
          <Field id="fromPath" label={t('fields.fromPath')} hint={t('hint')}>
            <TextInput name="fromPath" required maxLength={500} spellCheck={false} autoCapitalize="none" />
          </Field>
          <Field id="toPath" label={t('fields.toPath')}>
            <TextInput name="toPath" required maxLength={500} spellCheck={false} autoCapitalize="none" />
          </Field>
        </ActionForm>
      </Panel>
    </Stack>
  );
}
