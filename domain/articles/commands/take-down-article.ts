import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { announceArticle } from '#domain/pings/commands/announce-article';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { ArticleRef, ArticleState } from '../types.ts';
import { putLive } from './put-live.ts';
import { requireArticle, requireStatus } from './require-article.ts';
import { hideArticle, noteCorrected } from './show-article.ts';

/** Takes a published article away from readers (410 from the next request on). Throws `forbidden`, `article-missing`. */
export async function takeDownArticle(
  actor: Actor,
  takedown: ArticleRef & { reason: string },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.take-down');
  return transaction(async () => {
    const article = await requireArticle(takedown);
    if (article.status !== 'published') throw new DomainError('article-missing', { story: article.storyId });
    await takeDownNow(actor, article, { reason: takedown.reason }, now);
  });
}

/** The act itself; `details` go into the journal. Part of taking down, by a person or by the clock. */
export async function takeDownNow(
  actor: Actor,
  article: ArticleState,
  details: { reason: string } | { plannedFor: string },
  now: Date,
): Promise<void> {
  const { db, t } = database();
  await db
    .update(t.articles)
    .set({ status: 'taken-down', takenDownAt: now, unpublishAt: null })
    .where(eq(t.articles.id, article.id));
  await hideArticle(article.storyId, article.lang, now);
  await noteCorrected(article.id, article.lang, now);
  await announceArticle(article, now);
  await noteAct(actor, { action: 'take-down', noun: 'article', nounId: article.id, details }, now);
}

/**
 * Shows a taken-down article again, the text readers saw last or the newest one: of a text they have not seen they are told the day.
 * Throws `forbidden`, `article-missing`, `article-state`.
 */
export async function restoreTakenDown(
  actor: Actor,
  restoring: ArticleRef & { text: 'last-seen' | 'newest' },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.take-down');
  return transaction(async () => {
    const article = await requireArticle(restoring);
    requireStatus(article, 'taken-down');
    const { headRevision, liveRevision, publishedAt, updatedAt } = article;
    const revision = restoring.text === 'newest' ? headRevision : (liveRevision ?? headRevision);
    const hasNewText = revision !== liveRevision;
    const going = { revision, publishedAt, updatedAt: hasNewText ? now : updatedAt, restoredAt: now };
    await putLive(article, going, now);
    await announceArticle(article, now);
    await noteAct(actor, { action: 'restore', noun: 'article', nounId: article.id, details: { revision } }, now);
  });
}
