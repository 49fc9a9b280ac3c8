import { and, eq, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { noteListed } from './note-listed.ts';

/**
 * Files every article of the list `from` under `into`, each once, and leaves `from` empty; notes both lists and the stories.
 * Call it inside the transaction that makes the two things one.
 */
export async function mergeLists(from: string, into: string, now: Date): Promise<void> {
  const { db, t } = database();
  await noteListed(from, now);
  const rows = db
    .select({
      list: sql<string>`${into}`.as('list'),
      lang: t.listings.lang,
      publishedAt: t.listings.publishedAt,
      storyId: t.listings.storyId,
    })
    .from(t.listings)
    .where(and(eq(t.listings.list, from)));
  await db.insert(t.listings).select(rows).onConflictDoNothing();
  await db.delete(t.listings).where(eq(t.listings.list, from));
  await noteListed(into, now);
}
