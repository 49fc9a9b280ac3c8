import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { ExceptionFields } from '#components/dashboard/script-exceptions/exception-fields.tsx';
import { ExceptionTable } from '#components/dashboard/script-exceptions/exception-table.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { getScriptException, searchScriptExceptions } from '#domain/script-exceptions/queries';
import { requireMay } from '#domain/sessions/policy';
import { getSiteSettings } from '#domain/settings/queries';
import { createScriptWriter } from '#lib/text/scripts/script-writer';
import { removeScriptExceptionAction, saveScriptExceptionAction } from './actions.ts';

const path = '/dashboard/script-exceptions';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'ScriptExceptions')('title') };
}

export default async function ScriptExceptionsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const [t, common, asked] = [
    deskWords(user.lang, 'ScriptExceptions'),
    deskWords(user.lang, 'Catalogue'),
    await searchParams,
  ];
  const [text, page] = [askedText(asked, 'q'), askedPage(asked)];
  const { exceptions, total } = await shown(async () => {
    requireMay(actor, 'script-exceptions.edit');
    return searchScriptExceptions({ text, limit: perPage, offset: (page - 1) * perPage });
  });
  const edited = await getScriptException(Number(askedText(asked, 'edit')) || 0);
  const write = await byLetters();
  const rows = exceptions.map((exception) => ({
    ...exception,
    href: `${hrefOf(path, { q: text, page, edit: exception.id })}#exception`,
    byLetters: { latin: write.latin(exception.word), arabic: write.arabic(exception.word) },
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <ExceptionTable words={t} cancel={common('cancel')} rows={rows} remove={removeScriptExceptionAction} />
      )}
      <Pager {...pagerView(user.lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { q: text, page: to }) })} />
      <Panel title={edited ? t('change', { word: edited.word }) : t('add')} id="exception">
        <ActionForm key={edited?.id} action={saveScriptExceptionAction} submit={common('save')} isEmptied={!edited}>
          <ExceptionFields words={t} exception={edited} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}

/** What the letters alone would give, shown where a script is left to them. */
async function byLetters() {
  const { alphabet } = (await getSiteSettings()).scripts;
  const writer = (script: 'kk-Latn' | 'kk-Arab') => createScriptWriter({ script, alphabet, exceptions: [] });
  return { latin: writer('kk-Latn'), arabic: writer('kk-Arab') };
}
