import { transaction } from '#db/client';
import { requireVersion } from '#domain/articles/commands/require-article';
import { noteSaved } from '#domain/articles/commands/save-article';
import { requireEditable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import type { Saved } from '#domain/articles/types';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { getRevision } from '../queries.ts';
import type { RevisionText } from '../types.ts';
import { writeRevision } from './write-revision.ts';

export type Restoring = { articleId: number; number: number; baseVersion: number };

/**
 * Makes the text of an older revision the newest one, as a sealed revision of its own; readers see it when it is published.
 * Throws `not-found`, `forbidden`, `article-conflict`, `revision-unreadable`, `article-untitled` (planned to be published).
 */
export function restoreRevision(
  actor: Actor,
  { articleId, number, baseVersion }: Restoring,
  now: Date,
): Promise<Saved> {
  return transaction(async () => {
    const article = await findState({ articleId });
    requireEditable(actor, article);
    requireVersion(actor, article, baseVersion);
    const older = await getRevision(articleId, number);
    if (!older) throw new DomainError('not-found', {});
    if (!older.text) throw new DomainError('revision-unreadable', { revision: number });
    const revision = await addSealed(
      actor,
      { articleId, version: article.version + 1, behind: article.headRevision, text: older.text },
      now,
    );
    await noteSaved(actor, article, { text: older.text, number: revision }, now);
    const details = { from: number, revision };
    await noteAct(actor, { action: 'restore-revision', noun: 'article', nounId: articleId, details }, now);
    return { version: article.version + 1, revision, savedAt: now };
  });
}

/** Adds a text as a sealed revision behind number `behind`, whose own text may be unreadable. Part of restoring and merging. */
export async function addSealed(
  actor: Actor,
  adding: { articleId: number; version: number; behind: number; text: RevisionText },
  now: Date,
): Promise<number> {
  const { articleId, version, behind, text } = adding;
  const newest = { number: behind, actor: '', userId: null, name: null, isSealed: true, createdAt: now, savedAt: now };
  return writeRevision(actor, { articleId, version, newest, text, isSealed: true }, now);
}
