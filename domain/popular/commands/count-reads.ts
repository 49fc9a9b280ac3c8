import { sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Lang } from '#lib/lang';

/** `day` is `YYYY-MM-DD` in Almaty. */
export type ReadCount = { storyId: number; lang: Lang; day: string; count: number };

/** Adds what the server counted since the last time; nothing about readers is stored. */
export async function countReads(rows: ReadCount[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction(async () => {
    const { db, t } = database();
    for (const row of rows) {
      await db
        .insert(t.reads)
        .values(row)
        .onConflictDoUpdate({
          target: [t.reads.day, t.reads.lang, t.reads.storyId],
          set: { count: sql`${t.reads.count} + ${row.count}` },
        });
    }
  });
}
