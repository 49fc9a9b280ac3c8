import type { Metadata } from 'next';
import Link from 'next/link';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { AuthorFields } from '#components/dashboard/authors/author-fields.tsx';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { countStoriesByAuthor, searchAuthors } from '#domain/authors/queries';
import { requireMay } from '#domain/sessions/policy';
import { formatNumber } from '#lib/text/numbers';
import { addAuthorAction } from './actions.ts';

const path = '/dashboard/authors';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Authors')('title') };
}

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const [t, common, asked] = [deskWords(lang, 'Authors'), deskWords(lang, 'Catalogue'), await searchParams];
  const [text, page] = [askedText(asked, 'q'), askedPage(asked)];
  const { authors, total } = await shown(async () => {
    requireMay(actor, 'authors.edit');
    return searchAuthors({ text, lang, limit: perPage, offset: (page - 1) * perPage });
  });
  const counts = await countStoriesByAuthor(authors.map((author) => author.id));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text} />
      {authors.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <DataTable
          caption={t('title')}
          rows={authors}
          rowKey={(author) => author.id}
          columns={[
            {
              ...{ key: 'name', label: t('name'), isMain: true },
              cell: (author) => <Link href={`${path}/${author.id}`}>{author.name[lang]}</Link>,
            },
            {
              ...{ key: 'role', label: t('role') },
              cell: (author) => (author.isHouse ? t('house') : author.role[lang]),
            },
            { key: 'count', label: t('count'), cell: (author) => formatNumber(counts.get(author.id) ?? 0, lang) },
          ]}
        />
      )}
      <Pager {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { q: text, page: to }) })} />
      <Panel title={t('add')}>
        <ActionForm action={addAuthorAction} submit={t('addSubmit')} isEmptied>
          <AuthorFields words={t} portrait={null} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
