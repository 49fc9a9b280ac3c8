import type { StoryDraft } from '../editor-types.ts';
import { postSave } from './post-save.ts';
import type { StoryAnswer, StorySave } from './story-queue.ts';

/** Sends what the languages share to the story's save route; everything that is not an answer of the newsroom counts as unreachable. */
export async function sendStory(storyId: number, { baseVersion, draft }: StorySave<StoryDraft>): Promise<StoryAnswer> {
  const { tags, credits, related, ...plain } = draft;
  const parts = {
    ...plain,
    tagIds: tags.map(({ id }) => id),
    credits: credits.map(({ authorId, role, lang }) => ({ authorId, role, lang })),
  };
  const body = { baseVersion, parts, relatedIds: related.map(({ id }) => id) };
  const answer = await postSave(`/dashboard/stories/${storyId}/save`, body, true);
  if (answer === null) return { kind: 'unreachable' };
  const { status, told } = answer;
  const { version = baseVersion, message = '' } = told;
  if (status === 200) return { kind: 'saved', version };
  if (status === 401) return { kind: 'signed-out' };
  return status === 409 ? { kind: 'conflict', version, message } : { kind: 'refused', message };
}
