import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { RedirectTable } from '#components/dashboard/redirects/redirect-table.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { listRedirects } from '#domain/redirects/queries';
import { requireMay } from '#domain/sessions/policy';
import { formatDate } from '#lib/text/dates';
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
  const rows = redirects.map(({ id, fromPath, toPath, createdAt }) => ({
    ...{ id, from: fromPath, to: decodeURI(toPath), since: formatDate(createdAt, user.lang) },
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <RedirectTable words={t} cancel={common('cancel')} rows={rows} remove={removeRedirectAction} />
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
