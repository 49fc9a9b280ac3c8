import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';

/** Numbers of published stories by how often they were opened since `fromDay` (`YYYY-MM-DD` in Almaty, included), most read first. */
export async function listMostRead(lang: Lang, fromDay: string, limit: number): Promise<number[]> {
  const { db, t } = database();
  const isText = and(eq(t.articles.storyId, t.reads.storyId), eq(t.articles.lang, t.reads.lang));
  const total = sql<number>`sum(${t.reads.count})`;
  const rows = await db
    .select({ storyId: t.reads.storyId, total })
    .from(t.reads)
    .innerJoin(t.articles, and(isText, eq(t.articles.status, 'published')))
    .where(and(gte(t.reads.day, fromDay), eq(t.reads.lang, lang)))
    .groupBy(t.reads.storyId)
    .orderBy(desc(total), desc(t.reads.storyId))
    .limit(limit);
  return rows.map((row) => row.storyId);
}
