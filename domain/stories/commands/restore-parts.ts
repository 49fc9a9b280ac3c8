import { transaction } from '#db/client';
import { requireEditable } from '#domain/articles/policy';
import { listStates } from '#domain/articles/queries';
import type { Actor } from '#domain/sessions/types';
import { getPartsBefore } from '../queries.ts';
import { changeStory } from './change-story.ts';

export type PartsRestoring = { storyId: number; changeId: number; baseVersion: number };

/**
 * Gives what the languages of a story share back as it was before a change of it, as one more change: readers of its published texts
 * see it at once. Throws what `changeStory` throws, and `not-found` for a change this story never had.
 */
export function restoreParts(actor: Actor, restoring: PartsRestoring, now: Date): Promise<{ version: number }> {
  const { storyId, changeId, baseVersion } = restoring;
  return transaction(async () => {
    for (const text of await listStates(storyId)) requireEditable(actor, text);
    const { relatedIds, ...parts } = await getPartsBefore(storyId, changeId);
    return changeStory(actor, { storyId, baseVersion, parts, relatedIds }, now);
  });
}
