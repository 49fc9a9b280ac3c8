import { eq, max } from 'drizzle-orm';
import { database } from '#db/client';
import type { StoryParts } from '#domain/articles/types';

/** Credits people after those a story has already. Call it inside the transaction of the change that shows them. */
export async function addCredits(storyId: number, credits: StoryParts['credits']): Promise<void> {
  if (credits.length === 0) return;
  const { db, t } = database();
  const isOfStory = eq(t.storyCredits.storyId, storyId);
  const [last] = await db
    .select({ position: max(t.storyCredits.position) })
    .from(t.storyCredits)
    .where(isOfStory);
  const first = (last?.position ?? -1) + 1;
  const rows = credits.map((credit, index) => ({ storyId, ...credit, position: first + index }));
  await db.insert(t.storyCredits).values(rows);
}
