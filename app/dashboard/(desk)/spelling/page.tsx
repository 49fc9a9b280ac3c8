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
import { Field, Select, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { requireMay } from '#domain/sessions/policy';
import { listAddedWords, listLessons } from '#domain/spelling/queries';
import { readEnv } from '#lib/env';
import { type Lang, langs } from '#lib/lang';
import { findDictionaries } from '#lib/spelling/dictionary-files';
import { formatDate, formatDateShort } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';
import { addWordAction, removeWordAction } from './actions.ts';

const path = '/dashboard/spelling';
const perPage = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Spelling')('title') };
}

/** The words the newsroom added to the dictionaries, and which dictionaries there are. */
export default async function SpellingPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const [t, common, asked] = [deskWords(user.lang, 'Spelling'), deskWords(user.lang, 'Catalogue'), await searchParams];
  const [text, page] = [askedText(asked, 'q'), askedPage(asked)];
  const { words, total } = await shown(async () => {
    requireMay(actor, 'spelling.edit');
    return listAddedWords({ text, limit: perPage, offset: (page - 1) * perPage });
  });
  const rows = words.map(({ addedAt, lang, ...row }) => ({
    ...row,
    lang: t(`langs.${lang}`),
    since: formatDateShort(addedAt),
  }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Sources lang={user.lang} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <RemovableTable
          words={t}
          cancel={common('cancel')}
          rows={rows}
          columns={[
            { key: 'word', label: t('word'), isMain: true, cell: (row) => row.word },
            { key: 'lang', label: t('lang'), cell: (row) => row.lang },
            { key: 'by', label: t('by'), cell: (row) => row.addedBy },
            { key: 'since', label: t('since'), cell: (row) => row.since },
          ]}
          nameOf={(row) => row.word}
          remove={removeWordAction}
        />
      )}
      <Pager {...pagerView(user.lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { q: text, page: to }) })} />
      <Panel title={t('add')}>
        <ActionForm action={addWordAction} submit={t('addSubmit')} isEmptied>
          <Field id="lang" label={t('fields.lang')}>
            <Select name="lang" options={langs.map((lang) => ({ value: lang, label: t(`langs.${lang}`) }))} />
          </Field>
          <Field id="word" label={t('fields.word')} hint={t('hint')}>
            <TextInput name="word" required maxLength={60} spellCheck={false} autoCapitalize="none" />
          </Field>
        </ActionForm>
      </Panel>
    </Stack>
  );
}

/** Where the check of spelling has its words from, a sentence a language. */
async function Sources({ lang }: { lang: Lang }) {
  const t = deskWords(lang, 'Spelling');
  const found = findDictionaries(readEnv(process.env).varFolder);
  const lessons = await listLessons();
  return (
    <>
      {langs.map((each) => (
        <Notice key={each} tone={found[each] ? 'good' : 'warn'} title={t(`langs.${each}`)}>
          <p>{t(found[each] ? 'dictionary.there' : 'dictionary.missing')}</p>
          {lessons
            .filter((lesson) => lesson.lang === each)
            .map(({ words, documents, learnedAt }) => (
              <p key={each}>
                {t('dictionary.learned', {
                  words: formatNumber(words, lang),
                  documents: formatNumber(documents, lang),
                  day: formatDate(learnedAt, lang),
                })}
              </p>
            ))}
        </Notice>
      ))}
    </>
  );
}
