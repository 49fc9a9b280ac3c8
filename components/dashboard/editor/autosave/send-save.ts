import type { RevisionText } from '#domain/revisions/types';
import { postSave } from './post-save.ts';
import type { Save, SaveAnswer } from './save-queue.ts';

/** Sends a text to the article's save route; everything that is not an answer of the newsroom counts as unreachable. */
export async function sendSave(
  articleId: number,
  { baseVersion, draft, name }: Save<RevisionText>,
): Promise<SaveAnswer> {
  const { fields, ...text } = draft;
  const body = { baseVersion, text, fields, ...(name === undefined ? {} : { name }) };
  const answer = await postSave(`/dashboard/articles/${articleId}/save`, body);
  if (answer === null) return { kind: 'unreachable' };
  const { status, told } = answer;
  if (status === 200) return { kind: 'saved', version: told.version ?? baseVersion, savedAt: told.savedAt ?? '' };
  if (status === 401) return { kind: 'signed-out' };
  if (status === 409) return { kind: 'conflict', savedBy: told.savedBy ?? '', isOwn: told.isOwn === 'yes' };
  return { kind: 'refused', message: told.message ?? '' };
}
