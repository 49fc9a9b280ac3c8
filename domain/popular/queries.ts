import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';

/** Story numbers by how often they were opened since `fromDay` (`YYYY-MM-DD` in Almaty, included), most read first. */
export async function listMostRead(lang: Lang, fromDay: string, limit: number): Promise<number[]> {
  const { db, t } = database();
  const total = sql<number>`sum(${t.reads.count})`;
  const rows = await db
    .select({ storyId: t.reads.storyId, total })
    .from(t.reads)
    .where(and(gte(t.reads.day, fromDay), eq(t.reads.lang, lang)))
    .groupBy(t.reads.storyId)
    .orderBy(desc(total), desc(t.reads.storyId))
    .limit(limit);
  return rows.map((row) => row.storyId);
}
