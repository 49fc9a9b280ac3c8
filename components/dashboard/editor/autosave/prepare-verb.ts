import type { StateVerb } from '#components/dashboard/articles/state-view.ts';
import type { SaveQueue } from './save-queue.ts';
import type { StoryQueue } from './story-queue.ts';

/** By these readers are to see what the editor shows: rubric and picture of a published story go along, as does the text. */
const showing: StateVerb[] = ['publish', 'update'];

/**
 * Saves everything before a verb and gives the version of the text then, null where something could not be saved. What waits for a
 * person on a published story goes along only where the verb shows the article to readers; no other verb brings it to them.
 */
export async function prepareVerb(
  verb: StateVerb,
  text: Pick<SaveQueue<unknown>, 'settle'>,
  story: Pick<StoryQueue<unknown>, 'settle' | 'flush'>,
): Promise<number | null> {
  const version = await text.settle();
  if (version === null) return null;
  const isSaved = await (showing.includes(verb) ? story.settle() : story.flush());
  return isSaved ? version : null;
}
