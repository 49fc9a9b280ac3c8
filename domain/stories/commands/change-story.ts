import { eq, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { showArticle } from '#domain/articles/commands/show-article';
import { requireEditable } from '#domain/articles/policy';
import { listStates } from '#domain/articles/queries';
import type { StoryParts } from '#domain/articles/types';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteCard } from '#domain/cards/commands/note-card';
import { announceArticle } from '#domain/pings/commands/announce-article';
import type { Actor } from '#domain/sessions/types';
import { settleAgeMark } from '#domain/settings/commands/settle-age-mark';
import { DomainError } from '#lib/errors';
import { changedParts } from '../changed-parts.ts';
import { getStoryParts, getStoryVersion, listPickedIds } from '../queries.ts';
import { insertParts } from './create-story.ts';
import { replaceRelated } from './replace-related.ts';
import { requireParts } from './require-parts.ts';

export type StoryChange = { storyId: number; baseVersion: number; parts: StoryParts; relatedIds: number[] };

/**
 * Changes what the languages of a story share; its published texts are filed anew, and every list they were in or are in now is
 * noted. Only who may edit each of its texts may do it. What stands there already is no conflict: its answer may have been lost.
 * Throws `not-found`, `forbidden`, `story-conflict`, `input-invalid`.
 */
export function changeStory(actor: Actor, change: StoryChange, now: Date): Promise<{ version: number }> {
  return transaction(async () => {
    const { storyId, baseVersion, parts } = change;
    const texts = await listStates(storyId);
    if (texts.length === 0) throw new DomainError('not-found', {});
    for (const text of texts) requireEditable(actor, text);
    const version = (await getStoryVersion(storyId)) ?? 0;
    const relatedIds = [...new Set(change.relatedIds)].filter((id) => id !== storyId);
    const partsBefore = (await getStoryParts(storyId)) ?? parts;
    const relatedBefore = await listPickedIds(storyId);
    const details = changedParts({ ...partsBefore, relatedIds: relatedBefore }, { ...parts, relatedIds });
    if (version !== baseVersion) {
      if (version > baseVersion && Object.keys(details).length === 0) return { version };
      throw new DomainError('story-conflict', { version });
    }
    await requireParts(parts, relatedIds);
    await replaceParts(storyId, parts, relatedIds, now);
    for (const text of texts.filter(({ status }) => status === 'published')) {
      await showArticle(text, parts, now);
      await noteCard({ noun: 'story', nounId: storyId, lang: text.lang }, parts.heroMediaId, now);
      await announceArticle(text, now, partsBefore);
    }
    await settleAgeMark(now);
    await noteAct(actor, { action: 'change', noun: 'story', nounId: storyId, details }, now);
    return { version: baseVersion + 1 };
  });
}

async function replaceParts(storyId: number, parts: StoryParts, relatedIds: number[], now: Date): Promise<void> {
  const { db, t } = database();
  const { rubricId, format, heroMediaId, ageMark } = parts;
  await db
    .update(t.stories)
    .set({ rubricId, format, heroMediaId, ageMark, version: sql`${t.stories.version} + 1`, updatedAt: now })
    .where(eq(t.stories.id, storyId));
  await db.delete(t.storyTags).where(eq(t.storyTags.storyId, storyId));
  await db.delete(t.storyPlaces).where(eq(t.storyPlaces.storyId, storyId));
  await db.delete(t.storyCredits).where(eq(t.storyCredits.storyId, storyId));
  await insertParts(storyId, parts);
  await replaceRelated(storyId, relatedIds);
}
