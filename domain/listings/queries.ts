import { aliasedTable, and, count, desc, eq, gte, lt, notExists, sql } from 'drizzle-orm';

import { database } from '#db/client';
import type { Lang } from '#lib/lang';

/** Articles in one list of one language. */
export async function countListed(list: string, lang: Lang): Promise<number> {
  const { db, t } = database();
  const [row] = await db
    .select({ count: count() })
    .from(t.listings)
    .where(and(eq(t.listings.list, list), eq(t.listings.lang, lang)));
  return row?.count ?? 0;
}

/** `without` leaves out what stands in that list as well. */
export type ListRange = { limit: number; offset?: number; without?: string };

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

function sameArticleIn(list: string) {
  const { db, t } = database();
  const other = aliasedTable(t.listings, 'other');
  return db
    .select({ storyId: other.storyId })
    .from(other)
    .where(and(eq(other.storyId, t.listings.storyId), eq(other.lang, t.listings.lang), eq(other.list, list)));
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
export async function getArchiveSpan(lang: Lang): Promise<{ first: string; last: string } | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ first: sql<string | null>`min(${t.listings.list})`, last: sql<string | null>`max(${t.listings.list})` })
    .from(t.listings)
    .where(and(gte(t.listings.list, 'day:0'), lt(t.listings.list, 'day:a'), eq(t.listings.lang, lang)));
  if (!row?.first || !row.last) return null;
  return { first: row.first.slice('day:'.length), last: row.last.slice('day:'.length) };
}
