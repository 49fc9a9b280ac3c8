import type { SaveState } from './save-queue.ts';
import type { StoryState } from './story-queue.ts';

/**
 * What became of the last change of an article, be it of its text or of what the languages of its story share: «saved» only where
 * the server has both, «kept in this browser» only where nothing but text is missing there.
 */
export function joinStates(text: SaveState, story: StoryState): SaveState {
  if (story.kind === 'saved') return text;
  if (text.kind === 'saved') return alone(story);
  return text.kind === 'unreachable' || text.kind === 'signed-out' ? { kind: 'unsaved' } : text;
}

function alone(story: StoryState): SaveState {
  switch (story.kind) {
    case 'saving':
      return { kind: 'saving' };
    case 'conflict':
    case 'refused':
      return { kind: 'refused', message: story.message };
    default:
      return { kind: 'unsaved' };
  }
}
