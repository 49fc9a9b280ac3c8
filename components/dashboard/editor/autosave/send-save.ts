import type { RevisionText } from '#domain/revisions/types';
import type { Save, SaveAnswer } from './save-queue.ts';

/** Sends a text to the article's save route; everything that is not an answer of the newsroom counts as unreachable. */
export async function sendSave(
  articleId: number,
  { baseVersion, draft, name }: Save<RevisionText>,
): Promise<SaveAnswer> {
  const { fields, ...text } = draft;
  const answer = await fetch(`/dashboard/articles/${articleId}/save`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ baseVersion, text, fields, ...(name === undefined ? {} : { name }) }),
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  });
  if (answer.status >= 500 || answer.status === 429) return { kind: 'unreachable' };
  const told = (await answer.json()) as { version?: number; savedAt?: string; savedBy?: string; message?: string };
  if (answer.ok) return { kind: 'saved', version: told.version ?? baseVersion, savedAt: told.savedAt ?? '' };
  if (answer.status === 401) return { kind: 'signed-out' };
  if (answer.status === 409) return { kind: 'conflict', savedBy: told.savedBy ?? '' };
  return { kind: 'refused', message: told.message ?? '' };
}
