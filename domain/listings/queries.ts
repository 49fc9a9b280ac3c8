import { aliasedTable, and, asc, count, desc, eq, gte, inArray, lt, ne, notExists, sql } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import type { ArchiveSpan } from './rules.ts';

/** Articles in one list of one language. */
export async function countListed(list: string, lang: Lang): Promise<number> {
  const { db, t } = database();
  const [row] = await db
    .select({ count: count() })
    .from(t.listings)
    .where(and(eq(t.listings.list, list), eq(t.listings.lang, lang)));
  return row?.count ?? 0;
}

/** `without` leaves out what stands in one of those lists as well. */
export type ListRange = { limit: number; offset?: number; without?: readonly string[] };

/** Story numbers of one list, newest first; undated ones last, higher numbers first. */
export async function listStoryIds(list: string, lang: Lang, range: ListRange): Promise<number[]> {
  const { db, t } = database();
  const isOut = range.without === undefined ? undefined : notExists(sameArticleIn(range.without));
  const rows = await db
    .select({ storyId: t.listings.storyId })
    .from(t.listings)
    .where(and(eq(t.listings.list, list), eq(t.listings.lang, lang), isOut))
    .orderBy(desc(t.listings.publishedAt), desc(t.listings.storyId))
    .limit(range.limit)
    .offset(range.offset ?? 0);
  return rows.map((row) => row.storyId);
}

/** The newest of several lists, each as `listStoryIds` gives them, `limit` at most a list; one query for all of them. */
export async function listNewestOfEach(lists: string[], lang: Lang, limit: number): Promise<Map<string, number[]>> {
  const newest = new Map<string, number[]>(lists.map((list) => [list, []]));
  if (newest.size === 0) return newest;
  const { db } = database();
  const parts = [...newest.keys()].map((list, index) => sql`select * from ${newestOf(list, lang, limit, index)}`);
  const rows = await db
    .select({ list: sql<string>`list`, storyId: sql<number>`story_id` })
    .from(sql`(${sql.join(parts, sql` union all `)}) as newest`)
    .orderBy(sql`published_at desc`, sql`story_id desc`);
  for (const { list, storyId } of rows) newest.get(list)?.push(storyId);
  return newest;
}

function newestOf(list: string, lang: Lang, limit: number, index: number) {
  const { db, t } = database();
  return db
    .select({ list: t.listings.list, storyId: t.listings.storyId, publishedAt: t.listings.publishedAt })
    .from(t.listings)
    .where(and(eq(t.listings.list, list), eq(t.listings.lang, lang)))
    .orderBy(desc(t.listings.publishedAt), desc(t.listings.storyId))
    .limit(limit)
    .as(`list_${index}`);
}

function sameArticleIn(lists: readonly string[]) {
  const { db, t } = database();
  const other = aliasedTable(t.listings, 'other');
  return db
    .select({ storyId: other.storyId })
    .from(other)
    .where(
      and(eq(other.storyId, t.listings.storyId), eq(other.lang, t.listings.lang), inArray(other.list, [...lists])),
    );
}

/** The lists of a language in which a story stands and no other does, by name. */
export async function listSoleLists(storyId: number, lang: Lang): Promise<string[]> {
  const { db, t } = database();
  const other = aliasedTable(t.listings, 'other');
  const others = db
    .select({ storyId: other.storyId })
    .from(other)
    .where(and(eq(other.list, t.listings.list), eq(other.lang, lang), ne(other.storyId, storyId)));
  const rows = await db
    .select({ list: t.listings.list })
    .from(t.listings)
    .where(and(eq(t.listings.storyId, storyId), eq(t.listings.lang, lang), notExists(others)))
    .orderBy(asc(t.listings.list));
  return rows.map((row) => row.list);
}

/** How many articles each day of a period has; `from` and `to` are days `YYYY-MM-DD` in Almaty, `to` is not included. */
export async function countByDay(lang: Lang, from: string, to: string): Promise<Map<string, number>> {
  const { db, t } = database();
  const rows = await db
    .select({ list: t.listings.list, count: count() })
    .from(t.listings)
    .where(and(gte(t.listings.list, `day:${from}`), lt(t.listings.list, `day:${to}`), eq(t.listings.lang, lang)))
    .groupBy(t.listings.list);
  return new Map(rows.map((row) => [row.list.slice('day:'.length), row.count]));
}

/**
 * The first and the last day on which anything was published, or null in an empty archive. The bounds differ from a day in a
 * digit or a letter only: how punctuation sorts depends on the locale of a PostgreSQL.
 */
export async function getArchiveSpan(lang: Lang): Promise<ArchiveSpan> {
  const { db, t } = database();
  const [row] = await db
    .select({ first: sql<string | null>`min(${t.listings.list})`, last: sql<string | null>`max(${t.listings.list})` })
    .from(t.listings)
    .where(and(gte(t.listings.list, 'day:0'), lt(t.listings.list, 'day:a'), eq(t.listings.lang, lang)));
  if (!row?.first || !row.last) return null;
  return { first: row.first.slice('day:'.length), last: row.last.slice('day:'.length) };
}
