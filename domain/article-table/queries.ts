import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { byteOrder } from '#db/byte-order';
import { database } from '#db/client';
import { contains } from '#db/contains';
import { foldTitle } from '#domain/articles/rules';
import type { DeskPage, DeskRow } from '#domain/desk/types';
import { listPlaces } from '#domain/places/queries';
import { listRubrics } from '#domain/rubrics/queries';
import { mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { Lang, Localized } from '#lib/lang';
import { compareText } from '#lib/text/collate';
import { almatyDayRange } from '#lib/text/dates';
import type { ArticleFilter } from './input.ts';

export const rowsPerPage = 50;

/**
 * One page of the articles the actor may know of. Two steps: the numbers from an index that holds everything searched by, then the
 * rows of one page; a row is as long as its body.
 */
export async function listArticles(actor: Actor, filter: ArticleFilter): Promise<DeskPage> {
  const { db, t } = database();
  const where = and(isKnownTo(actor), ...conditions(filter));
  const rows = await db
    .select({ id: t.articles.id })
    .from(t.articles)
    .where(where)
    .orderBy(orderOf(filter), desc(t.articles.id))
    .limit(rowsPerPage)
    .offset((filter.page - 1) * rowsPerPage);
  const [sum] = await db.select({ count: count() }).from(t.articles).where(where);
  return { rows: await listRows(rows.map((row) => row.id)), total: sum?.count ?? 0 };
}

/** The lines of these articles in their order. For queries that have checked who asks. */
export async function listRows(ids: number[]): Promise<DeskRow[]> {
  if (ids.length === 0) return [];
  const { db, t } = database();
  const a = t.articles;
  const rows = await db
    .select({
      ...{ articleId: a.id, storyId: a.storyId, version: a.version, lang: a.lang, status: a.status },
      ...{ title: a.title, slug: a.slug },
      ...{ savedAt: a.savedAt, savedBy: a.savedBy, publishedAt: a.publishedAt, scheduledAt: a.scheduledAt },
      ...{ embargoUntil: a.embargoUntil, putAwayAt: a.putAwayAt, ownerId: a.ownerId, ownerName: t.users.name },
      ...{ headRevision: a.headRevision, liveRevision: a.liveRevision, rubricId: t.stories.rubricId },
    })
    .from(a)
    .innerJoin(t.stories, eq(t.stories.id, a.storyId))
    .leftJoin(t.users, eq(t.users.id, a.ownerId))
    .where(inArray(a.id, ids));
  const byId = new Map(
    rows.map(({ headRevision, liveRevision, ...row }) => {
      const isChangedSince = row.status === 'published' && headRevision !== liveRevision;
      return [row.articleId, { ...row, isChangedSince }];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Articles that `where` lets through; a reporter sees their own and what is published. */
export function isKnownTo(actor: Actor): SQL | undefined {
  if (mayAct(actor, 'article.read-any')) return undefined;
  const { articles } = database().t;
  return or(eq(articles.status, 'published'), eq(articles.ownerId, actor.userId ?? 0));
}

function conditions(filter: ArticleFilter): (SQL | undefined)[] {
  const { articles } = database().t;
  const { status, lang, owner } = filter;
  return [
    status === 'put-away' ? isNotNull(articles.putAwayAt) : isNull(articles.putAwayAt),
    status && status !== 'put-away' ? eq(articles.status, status) : undefined,
    lang && eq(articles.lang, lang),
    owner ? eq(articles.ownerId, owner) : undefined,
    ...ofStories(filter),
    ...period(filter),
    ...titleWords(filter.q),
  ];
}

/** What the languages share: each condition is one list of story numbers, made once and looked up in. */
function ofStories({ rubric, format, place, author }: ArticleFilter): SQL[] {
  const { db, t } = database();
  const { stories, storyPlaces, storyCredits } = t;
  const rubrics = (id: number) => db.select({ id: stories.id }).from(stories).where(eq(stories.rubricId, id));
  const formats = (name: string) => db.select({ id: stories.id }).from(stories).where(sql`${stories.format} = ${name}`);
  const places = (id: number) =>
    db.select({ id: storyPlaces.storyId }).from(storyPlaces).where(eq(storyPlaces.placeId, id));
  const authors = (id: number) =>
    db.select({ id: storyCredits.storyId }).from(storyCredits).where(eq(storyCredits.authorId, id));
  const lists = [
    rubric && rubrics(rubric),
    format && formats(format),
    place && places(place),
    author && authors(author),
  ];
  return lists.flatMap((list) => (list ? [sql`${t.articles.storyId} + 0 in (${list})`] : []));
}

/** By when it was published, or else last saved. */
function period({ from, to }: ArticleFilter): (SQL | undefined)[] {
  const { articles } = database().t;
  const moment = sql`coalesce(${articles.publishedAt}, ${articles.savedAt})`;
  return [
    from ? gte(moment, almatyDayRange(from).from.getTime()) : undefined,
    to ? lt(moment, almatyDayRange(to).to.getTime()) : undefined,
  ];
}

/** Every word somewhere in the title; `%` and `_` are letters like others. */
function titleWords(q = ''): SQL[] {
  const { titleFolded } = database().t.articles;
  const words = foldTitle(q).split(/\s+/).filter(Boolean).slice(0, 10);
  return words.map((word) => contains(titleFolded, word));
}

/** `+ 0`, here and above, keeps SQLite from walking the rows by an index on one column: all that is asked for stands in `articles_desk`. */
function orderOf({ sort }: ArticleFilter): SQL {
  const { articles } = database().t;
  if (sort === 'title') return byteOrder(articles.titleFolded);
  if (sort === 'published') return sql`coalesce(${articles.publishedAt}, 0) desc`;
  return sql`${articles.savedAt} + 0 desc`;
}

export type Choice = { value: string; label: string };

/** What the table can be filtered by, with names in one language. */
export async function listChoices(lang: Lang): Promise<Record<'rubric' | 'place' | 'author', Choice[]>> {
  const { db, t } = database();
  const named = (rows: { id: number; name: Localized }[]) =>
    rows.map(({ id, name }) => ({ value: String(id), label: name[lang] }));
  const authors = await db.select({ id: t.authors.id, name: t.authors.name }).from(t.authors).limit(1_000);
  return {
    rubric: named((await listRubrics()).filter((rubric) => !rubric.isStream)),
    place: named(await listPlaces()),
    author: named(authors).sort((a, b) => compareText(lang)(a.label, b.label)),
  };
}
