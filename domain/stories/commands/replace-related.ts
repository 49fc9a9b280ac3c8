import { eq } from 'drizzle-orm';
import { database } from '#db/client';

/** Makes these the related stories of a story, in their order, instead of what an editor had chosen. Part of changing a story and of moving a text. */
export async function replaceRelated(storyId: number, relatedIds: number[]): Promise<void> {
  const { db, t } = database();
  await db.delete(t.storyRelated).where(eq(t.storyRelated.storyId, storyId));
  const related = relatedIds.map((relatedId, position) => ({ storyId, relatedId, position }));
  if (related.length > 0) await db.insert(t.storyRelated).values(related);
}
