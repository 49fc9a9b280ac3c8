import { eq, max } from 'drizzle-orm';
import { database } from '#db/client';

/** Puts tags a story has not yet after those it has. Call it inside the transaction of the change that shows them. */
export async function addTags(storyId: number, tagIds: readonly number[]): Promise<void> {
  if (tagIds.length === 0) return;
  const { db, t } = database();
  const [last] = await db
    .select({ position: max(t.storyTags.position) })
    .from(t.storyTags)
    .where(eq(t.storyTags.storyId, storyId));
  const first = (last?.position ?? -1) + 1;
  await db.insert(t.storyTags).values(tagIds.map((tagId, index) => ({ storyId, tagId, position: first + index })));
}
