import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { almatyMoment } from '#lib/text/dates';
import type { ArticleRef } from '../types.ts';
import { requireArticle, requireStatus, requireVersion } from './require-article.ts';
import { requireNoEmbargo } from './set-times.ts';

export type Schedule = ArticleRef & { at: Date; baseVersion?: number };

/**
 * Plans when an article is published; what is its newest text then goes before readers. An earlier plan is replaced.
 * Throws `forbidden`, `article-missing`, `article-state`, `article-conflict`, `time-past`, `article-embargoed`, `article-untitled`.
 */
export async function scheduleArticle(actor: Actor, schedule: Schedule, now: Date): Promise<void> {
  requireMay(actor, 'article.schedule');
  const { at } = schedule;
  if (at <= now) throw new DomainError('time-past', { at: almatyMoment(at) });
  return transaction(async () => {
    const { db, t } = database();
    const article = await requireArticle(schedule);
    requireStatus(article, 'draft', 'review', 'scheduled');
    requireVersion(actor, article, schedule.baseVersion);
    requireNoEmbargo(actor, article, at);
    if (article.title === '') throw new DomainError('article-untitled', {});
    await db
      .update(t.articles)
      .set({ status: 'scheduled', scheduledAt: at, putAwayAt: null })
      .where(eq(t.articles.id, article.id));
    const details = { at: at.toISOString() };
    await noteAct(actor, { action: 'schedule', noun: 'article', nounId: article.id, details }, now);
  });
}

/** Gives the plan up: the actor's own article is a draft again, another's waits for review. Throws `forbidden`, `article-missing`, `article-state`. */
export async function unscheduleArticle(actor: Actor, ref: ArticleRef, now: Date): Promise<void> {
  requireMay(actor, 'article.schedule');
  return transaction(async () => {
    const { db, t } = database();
    const article = await requireArticle(ref);
    requireStatus(article, 'scheduled');
    const isOwn = actor.userId !== null && article.ownerId === actor.userId;
    await db
      .update(t.articles)
      .set({ status: isOwn ? 'draft' : 'review', scheduledAt: null })
      .where(eq(t.articles.id, article.id));
    await noteAct(actor, { action: 'unschedule', noun: 'article', nounId: article.id }, now);
  });
}
