import { and, desc, eq, gte, notInArray, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { paidFormats } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';

/** So many more than asked for are counted out first, because some of them may be taken down or paid for. */
const spare = 50;

/**
 * Numbers of published stories by how often they were opened since `fromDay` (`YYYY-MM-DD` in Almaty, included), most read first;
 * a place here cannot be paid for.
 */
export async function listMostRead(lang: Lang, fromDay: string, limit: number): Promise<number[]> {
  const { db, t } = database();
  const total = sql<number>`sum(${t.reads.count})`.as('total');
  const most = db
    .select({ storyId: t.reads.storyId, total })
    .from(t.reads)
    .where(and(gte(t.reads.day, fromDay), eq(t.reads.lang, lang)))
    .groupBy(t.reads.storyId)
    .orderBy(desc(sql`total`), desc(t.reads.storyId))
    .limit(limit + spare)
    .as('most');
  const rows = await db
    .select({ storyId: most.storyId })
    .from(most)
    .innerJoin(t.articles, and(eq(t.articles.storyId, most.storyId), eq(t.articles.lang, lang)))
    .innerJoin(t.stories, eq(t.stories.id, most.storyId))
    .where(and(eq(t.articles.status, 'published'), notInArray(t.stories.format, [...paidFormats])))
    .orderBy(desc(most.total), desc(most.storyId))
    .limit(limit);
  return rows.map((row) => row.storyId);
}
