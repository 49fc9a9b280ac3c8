import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { titleStems } from '#domain/articles/rules';
import type { Lang } from '#lib/lang';

export type Found = { storyIds: number[]; total: number };

/**
 * Published articles of one language with the words of the query in their headlines, in any form of the word. Those with
 * most of the words come first, then the highest numbers. A query without a telling word finds nothing.
 */
export async function searchTitles(
  query: string,
  lang: Lang,
  range: { limit: number; offset: number },
): Promise<Found> {
  const stems = titleStems(query.slice(0, 200), lang);
  if (stems.length === 0) return { storyIds: [], total: 0 };
  const { db, t } = database();
  const matches = and(eq(t.titleTerms.lang, lang), inArray(t.titleTerms.stem, stems));
  const needed = Math.max(1, Math.ceil(stems.length * 0.6));
  const found = db
    .select({ storyId: t.titleTerms.storyId, matched: count().as('matched') })
    .from(t.titleTerms)
    .where(matches)
    .groupBy(t.titleTerms.storyId)
    .having(sql`count(*) >= ${needed}`)
    .as('found');
  const [sum] = await db.select({ total: count() }).from(found);
  const rows = await db
    .select({ storyId: found.storyId })
    .from(found)
    .orderBy(desc(found.matched), desc(found.storyId))
    .limit(range.limit)
    .offset(range.offset);
  return { storyIds: rows.map((row) => row.storyId), total: sum?.total ?? 0 };
}
