import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { authorIdsOf } from '#domain/articles/rules';
import type { StoryParts } from '#domain/articles/types';
import { fileArticle } from '#domain/listings/commands/file-article';
import { addCredits } from '#domain/stories/commands/add-credits';
import { addTags } from '#domain/stories/commands/add-tags';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';

type Brought = Pick<StoryParts, 'credits' | 'tagIds'>;

/**
 * Adds to a story what its other language brings: authors of its own and tags; returns what the story is made of now. The texts
 * that are here already are filed under the new tags as well. Call it inside the transaction that adds the text.
 */
export async function joinStory(storyId: number, brought: Brought, now: Date): Promise<StoryParts> {
  const story = await getStoryParts(storyId);
  if (!story) throw new DomainError('not-found', { story: storyId });
  const newTagIds = [...new Set(brought.tagIds)].filter((id) => !story.tagIds.includes(id));
  await addCredits(storyId, brought.credits);
  await addTags(storyId, newTagIds);
  const parts = {
    ...story,
    credits: [...story.credits, ...brought.credits],
    tagIds: [...story.tagIds, ...newTagIds],
  };
  if (newTagIds.length > 0) await refileTexts(storyId, parts, now);
  return parts;
}

async function refileTexts(storyId: number, parts: StoryParts, now: Date): Promise<void> {
  const { db, t } = database();
  const texts = await db
    .select({ lang: t.articles.lang, publishedAt: t.articles.publishedAt })
    .from(t.articles)
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.status, 'published')));
  for (const { lang, publishedAt } of texts)
    await fileArticle(storyId, lang, { ...parts, authorIds: authorIdsOf(parts, lang), publishedAt }, now);
}
