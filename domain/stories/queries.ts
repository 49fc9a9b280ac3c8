import { and, asc, eq, gte, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/client';
import type { StoryParts } from '#domain/articles/types';
import { DomainError } from '#lib/errors';
import type { WholeParts } from './changed-parts.ts';
import { readChangedParts } from './input.ts';

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

/**
 * What a story was made of before the change the journal keeps under `changeId`, for a caller that has checked who asks; what has been
 * deleted since is left out. Throws `not-found` where this story had no such change.
 */
export async function getPartsBefore(storyId: number, changeId: number): Promise<WholeParts> {
  const { db, t } = database();
  const { id, noun, nounId, action, details } = t.audit;
  const isOfStory = and(eq(noun, 'story'), eq(nounId, String(storyId)), eq(action, 'change'));
  const acts = await db
    .select({ id, details })
    .from(t.audit)
    .where(and(isOfStory, gte(id, changeId)))
    .orderBy(asc(id));
  const parts = await getStoryParts(storyId);
  if (acts[0]?.id !== changeId || !parts) throw new DomainError('not-found', {});
  const before: WholeParts = { ...parts, relatedIds: await listPickedIds(storyId) };
  for (const act of acts.reverse()) Object.assign(before, partsFrom(act.details));
  return withoutDeleted(before);
}

function partsFrom(details: unknown): Partial<WholeParts> {
  const changed = Object.entries(readChangedParts(details)).filter(([, change]) => change !== undefined);
  return Object.fromEntries(changed.map(([name, change]) => [name, change.from]));
}

async function withoutDeleted(parts: WholeParts): Promise<WholeParts> {
  const { t } = database();
  const { rubricId, heroMediaId, credits } = parts;
  const [rubrics, media] = [
    await existing(t.rubrics, [rubricId ?? 0]),
    await existing(t.media, [heroMediaId ?? 0], isNull(t.media.deletedAt)),
  ];
  const authorIds = credits.map((credit) => credit.authorId);
  const authors = await existing(t.authors, authorIds);
  return {
    ...parts,
    rubricId: rubrics[0] ?? null,
    heroMediaId: media[0] ?? null,
    tagIds: await existing(t.tags, parts.tagIds),
    placeIds: await existing(t.places, parts.placeIds),
    credits: credits.filter((credit) => authors.includes(credit.authorId)),
    relatedIds: await existing(t.stories, parts.relatedIds),
  };
}

type Numbered = Pick<ReturnType<typeof database>['t'], 'rubrics' | 'tags' | 'places' | 'authors' | 'stories' | 'media'>;

/** Those of the numbers that stand in the table, in their order. */
async function existing(table: Numbered[keyof Numbered], ids: number[], where?: SQL): Promise<number[]> {
  if (ids.length === 0) return [];
  const { db } = database();
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(inArray(table.id, ids), where));
  const found = new Set(rows.map((row) => row.id));
  return ids.filter((id) => found.has(id));
}
