import type { SaveState } from './save-queue.ts';
import type { StoryState } from './story-queue.ts';

/**
 * What became of the last change of an article, be it of its text or of what the languages of its story share: «saved» only where
 * the server has both. Both are kept in this browser until then.
 */
export function joinStates(text: SaveState, story: StoryState): SaveState {
  if (story.kind === 'saved' || text.kind !== 'saved') return text;
  if ('message' in story) return { kind: 'refused', message: story.message };
  return { kind: story.kind };
}
