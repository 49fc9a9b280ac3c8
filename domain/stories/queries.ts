import { asc, eq, sql } from 'drizzle-orm';
import { database } from '#db/client';
import type { StoryParts } from '#domain/articles/types';

/** The number for a new story: one more than the highest. Only meaningful inside a transaction. */
export async function nextStoryId(): Promise<number> {
  const { db, t } = database();
  const [row] = await db.select({ max: sql<number | null>`max(${t.stories.id})` }).from(t.stories);
  return (row?.max ?? 0) + 1;
}

/** What a story is made of, or null when there is no such story. */
export async function getStoryParts(storyId: number): Promise<StoryParts | null> {
  const { db, t } = database();
  const [story] = await db
    .select({
      ...{ rubricId: t.stories.rubricId, format: t.stories.format },
      ...{ heroMediaId: t.stories.heroMediaId, ageMark: t.stories.ageMark },
    })
    .from(t.stories)
    .where(eq(t.stories.id, storyId))
    .limit(1);
  if (!story) return null;
  const tags = await db
    .select({ id: t.storyTags.tagId })
    .from(t.storyTags)
    .where(eq(t.storyTags.storyId, storyId))
    .orderBy(asc(t.storyTags.position));
  const places = await db
    .select({ id: t.storyPlaces.placeId })
    .from(t.storyPlaces)
    .where(eq(t.storyPlaces.storyId, storyId))
    .orderBy(asc(t.storyPlaces.position));
  const credits = await db
    .select({ authorId: t.storyCredits.authorId, role: t.storyCredits.role, lang: t.storyCredits.lang })
    .from(t.storyCredits)
    .where(eq(t.storyCredits.storyId, storyId))
    .orderBy(asc(t.storyCredits.position), asc(t.storyCredits.id));
  return { ...story, tagIds: tags.map((tag) => tag.id), placeIds: places.map((place) => place.id), credits };
}

/** Stories an editor chose as related, in their order; also those readers cannot see now. */
export async function listPickedIds(storyId: number): Promise<number[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.storyRelated.relatedId })
    .from(t.storyRelated)
    .where(eq(t.storyRelated.storyId, storyId))
    .orderBy(asc(t.storyRelated.position));
  return rows.map((row) => row.id);
}

/** The version a change of the story is made on; null when there is no such story. */
export async function getStoryVersion(storyId: number): Promise<number | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ version: t.stories.version })
    .from(t.stories)
    .where(eq(t.stories.id, storyId))
    .limit(1);
  return row?.version ?? null;
}
