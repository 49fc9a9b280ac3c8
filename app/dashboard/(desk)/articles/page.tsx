import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { ArticleFilters } from '#components/dashboard/articles/article-filters.tsx';
import { ArticleTable } from '#components/dashboard/articles/article-table.tsx';
import { BulkFields } from '#components/dashboard/articles/bulk-fields.tsx';
import { BulkForm } from '#components/dashboard/articles/bulk-form.client.tsx';
import { SavedViews } from '#components/dashboard/articles/saved-views.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { type ArticleFilter, filterQuery, parseFilter } from '#domain/article-table/input';
import { listArticles, listChoices, rowsPerPage } from '#domain/article-table/queries';
import type { DeskRow } from '#domain/desk/types';
import { listViews } from '#domain/saved-views/queries';
import { listColleagues } from '#domain/users/queries';
import { tableRow } from './_view/table-row.ts';
import { verbsInBulk } from './_view/verbs-in-bulk.ts';
import { bulkAction, deleteViewAction, saveViewAction } from './table-actions.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const page = '/dashboard/articles';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Articles')('title') };
}

export default async function ArticlesPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  const [t, state, shell] = ['Articles', 'ArticleState', 'Shell'].map((name) => deskWords(user.lang, name)) as Words;
  const filter = parseFilter(await searchParams);
  const { rows, total } = await listArticles(actor, filter);
  const people = (await listColleagues()).map(({ id, name }) => ({ value: String(id), label: name }));
  const choices = { ...(await listChoices(user.lang)), owner: people };
  const now = new Date();
  return (
    <Stack>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton kind="primary" href={`${page}/new`}>
            {shell('newArticle')}
          </LinkButton>
        }
      />
      <SavedViews
        {...{
          words: t,
          page,
          current: filterQuery({ ...filter, page: 1 }),
          save: saveViewAction,
          forget: deleteViewAction,
        }}
        views={await listViews(actor, 'articles')}
      />
      <ArticleFilters words={t} stateWords={state} filter={filter} choices={choices} page={page} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <BulkForm action={bulkAction} submit={t('bulk.apply')} lines={rows.map(lineOf(t))}>
          <ArticleTable words={t} stateWords={state} rows={rows.map((row) => tableRow(row, user.lang, now))} />
          <BulkFields words={t} verbs={verbsInBulk(actor)} people={people} />
        </BulkForm>
      )}
      <Pager {...pagerView(user.lang, { page: filter.page, perPage: rowsPerPage, total, hrefOf: hrefOf(filter) })} />
    </Stack>
  );
}

type Say = ReturnType<typeof deskWords>;
type Words = [Say, Say, Say];

const lineOf =
  (t: Say) =>
  ({ articleId, lang, title }: DeskRow) => ({ articleId, lang, title: title || t('head.untitled') });

const hrefOf = (filter: ArticleFilter) => (number: number) => {
  const query = filterQuery({ ...filter, page: number });
  return query === '' ? page : `${page}?${query}`;
};
