import { database, transaction } from '#db/client';
import type { StoryParts } from '#domain/articles/types';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { nextStoryId } from '../queries.ts';
import { addCredits } from './add-credits.ts';

/** Adds a story without texts and returns its number; `id` keeps the number a story had on an older site. */
export async function createStory(actor: Actor, story: StoryParts & { id?: number }, now: Date): Promise<number> {
  requireMay(actor, 'article.create');
  return transaction(async () => {
    const { db, t } = database();
    const id = story.id ?? (await nextStoryId());
    const { rubricId, format, heroMediaId, ageMark } = story;
    await db
      .insert(t.stories)
      .values({ id, rubricId, format, heroMediaId, ageMark, version: 1, createdAt: now, updatedAt: now });
    await insertParts(id, story);
    await noteAct(actor, { action: 'create', noun: 'story', nounId: id }, now);
    return id;
  });
}

/** Writes tags, places and credits of a story that has none. Part of making and changing a story. */
export async function insertParts(storyId: number, parts: StoryParts): Promise<void> {
  const { db, t } = database();
  const tags = [...new Set(parts.tagIds)].map((tagId, position) => ({ storyId, tagId, position }));
  const places = [...new Set(parts.placeIds)].map((placeId, position) => ({ storyId, placeId, position }));
  if (tags.length > 0) await db.insert(t.storyTags).values(tags);
  if (places.length > 0) await db.insert(t.storyPlaces).values(places);
  await addCredits(storyId, parts.credits);
}
