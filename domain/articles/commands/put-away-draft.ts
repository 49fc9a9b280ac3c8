import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { requireEditable } from '../policy.ts';
import { findState } from '../queries.ts';
import type { ArticleRef } from '../types.ts';
import { requireStatus } from './require-article.ts';

/**
 * Puts a draft that was never published out of the desk's lists; nothing of it is deleted. Throws `not-found`,
 * `forbidden`, `article-state`.
 */
export function putAwayDraft(actor: Actor, ref: ArticleRef, now: Date): Promise<void> {
  return setPutAway(actor, ref, { at: now, action: 'put-away' }, now);
}

/** Undoes `putAwayDraft`. Throws the same. */
export function bringBackDraft(actor: Actor, ref: ArticleRef, now: Date): Promise<void> {
  return setPutAway(actor, ref, { at: null, action: 'bring-back' }, now);
}

type Change = { at: Date | null; action: 'put-away' | 'bring-back' };

function setPutAway(actor: Actor, ref: ArticleRef, { at, action }: Change, now: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const article = await findState(ref);
    requireEditable(actor, article);
    requireStatus(article, 'draft');
    if (article.liveRevision !== null) throw new DomainError('article-state', { status: article.status });
    await db.update(t.articles).set({ putAwayAt: at }).where(eq(t.articles.id, article.id));
    await noteAct(actor, { action, noun: 'article', nounId: article.id }, now);
  });
}
