import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { findState, getNotice } from '../queries.ts';
import { correctionsList } from '../rules.ts';
import type { ArticleState } from '../types.ts';
import { requireStatus } from './require-article.ts';

/** A public correction notice; `before` is its text as the actor saw it, so that nobody writes over a newer one. */
export type NoticeRef = { correctionId: number; before: string; reason: string };

/**
 * Puts a correction notice in other words under its own date; readers are told when, the journal keeps both texts and why. The same
 * words change nothing. Throws `forbidden`, `not-found`, `article-state` (not published), `changed-meanwhile`.
 */
export function rewordCorrection(actor: Actor, notice: NoticeRef & { text: string }, now: Date): Promise<void> {
  const { correctionId: id, before, text, reason } = notice;
  return changeNotice(actor, notice, now, async (article) => {
    if (text === before) return;
    const { db, t } = database();
    await db.update(t.corrections).set({ text, rewordedAt: now }).where(eq(t.corrections.id, id));
    const details = { before, text, reason };
    await noteAct(actor, { action: 'reword-correction', noun: 'article', nounId: article.id, details }, now);
  });
}

/** Takes a correction notice back: readers see it no more, the journal keeps its text and why. Throws as `rewordCorrection`. */
export function withdrawCorrection(actor: Actor, notice: NoticeRef, now: Date): Promise<void> {
  const { correctionId: id, before: text, reason } = notice;
  return changeNotice(actor, notice, now, async (article) => {
    const { db, t } = database();
    await db.delete(t.corrections).where(eq(t.corrections.id, id));
    const details = { text, reason };
    await noteAct(actor, { action: 'withdraw-correction', noun: 'article', nounId: article.id, details }, now);
  });
}

type Work = (article: ArticleState) => Promise<void>;

/** Readers see the article and the page of corrections anew; the date of the last change stays, as when a notice is added. */
function changeNotice(actor: Actor, { correctionId, before }: NoticeRef, now: Date, work: Work): Promise<void> {
  requireMay(actor, 'article.correct');
  return transaction(async () => {
    const notice = await getNotice(correctionId);
    const article = notice && (await findState({ articleId: notice.articleId }));
    if (!article) throw new DomainError('not-found', {});
    requireStatus(article, 'published');
    if (notice.text !== before) throw new DomainError('changed-meanwhile', {});
    await work(article);
    await noteChanges([tagOfStory(article.storyId), tagOfList(correctionsList, article.lang)], now);
  });
}
