import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { announceArticle } from '#domain/pings/commands/announce-article';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { matchSource } from '#domain/translations/commands/confirm-translation';
import type { ArticleRef, ArticleState } from '../types.ts';
import { putLive } from './put-live.ts';
import { requireArticle, requireStatus, requireVersion } from './require-article.ts';
import { dropEarlierTakedown, requireNoEmbargo } from './set-times.ts';

export type Publication = ArticleRef & {
  /** The version the actor has seen; a newer text is not published unseen. */
  baseVersion?: number;
  /** The translation says what its source says now. */
  isTranslationCurrent?: boolean;
};

/**
 * Publishes the newest text of an article now; the moment it was first published at is kept. A takedown planned for a time that has
 * passed is given up: who publishes by hand wants it seen. Publishing what is published changes nothing. Throws `forbidden`, `article-missing`, `article-state` (taken down: see `restoreTakenDown`), `article-conflict`,
 * `article-embargoed`, `article-untitled`, `revision-unreadable`.
 */
export async function publishArticle(actor: Actor, publication: Publication, now: Date): Promise<void> {
  requireMay(actor, 'article.publish');
  return transaction(async () => {
    const article = await requireArticle(publication);
    if (article.status === 'published') return;
    requireStatus(article, 'draft', 'review', 'scheduled');
    requireVersion(actor, article, publication.baseVersion);
    requireNoEmbargo(actor, article, now);
    await dropEarlierTakedown(actor, article, now, now);
    await publishNow(actor, article, now);
    if (publication.isTranslationCurrent) await matchSource(article);
  });
}

/** The act itself, after every question has been asked. Part of publishing, by a person or by the clock. */
export async function publishNow(actor: Actor, article: ArticleState, now: Date): Promise<void> {
  const publishedAt = article.publishedAt ?? now;
  await putLive(article, { revision: article.headRevision, publishedAt, updatedAt: article.updatedAt }, now);
  await announceArticle(article, now);
  const details = { revision: article.headRevision };
  await noteAct(actor, { action: 'publish', noun: 'article', nounId: article.id, details }, now);
}
