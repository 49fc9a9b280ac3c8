import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { announceArticle } from '#domain/pings/commands/announce-article';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { matchSource } from '#domain/translations/commands/confirm-translation';
import { correctionsList } from '../rules.ts';
import type { ArticleRef, ArticleState } from '../types.ts';
import { putLive } from './put-live.ts';
import { requireArticle, requireStatus, requireVersion } from './require-article.ts';

export type Update = ArticleRef & {
  baseVersion?: number;
  /** What was wrong, in words for readers: shown under the article and on the page of corrections. */
  correction?: string;
  /** Readers are not told that the text changed; the journal is. */
  isSilent?: boolean;
  isTranslationCurrent?: boolean;
};

/**
 * Puts the newest text of a published article before readers. With nothing new to show, only the correction is added.
 * Throws `forbidden`, `article-missing`, `article-state`, `article-conflict`, `article-untitled`, `revision-unreadable`.
 */
export async function updatePublished(actor: Actor, update: Update, now: Date): Promise<void> {
  requireMay(actor, 'article.change-published');
  if (update.correction) requireMay(actor, 'article.correct');
  return transaction(async () => {
    const article = await requireArticle(update);
    requireStatus(article, 'published');
    requireVersion(actor, article, update.baseVersion);
    if (article.headRevision !== article.liveRevision) await showNewest(actor, article, update, now);
    if (update.correction) await addCorrection(actor, article, update.correction, now);
    if (update.isTranslationCurrent) await matchSource(article);
  });
}

async function showNewest(actor: Actor, article: ArticleState, update: Update, now: Date): Promise<void> {
  const isSilent = update.isSilent === true && !update.correction;
  const updatedAt = isSilent ? article.updatedAt : now;
  const { headRevision: revision, liveRevision: before, publishedAt } = article;
  await putLive(article, { revision, publishedAt, updatedAt }, now);
  await announceArticle(article, now);
  const details = { revision, before, isSilent };
  await noteAct(actor, { action: 'change', noun: 'article', nounId: article.id, details }, now);
}

/** Adds a public correction notice. Part of correcting. */
export async function addCorrection(actor: Actor, article: ArticleState, text: string, now: Date): Promise<void> {
  const { db, t } = database();
  await db.insert(t.corrections).values({ articleId: article.id, text, at: now });
  await noteChanges([tagOfStory(article.storyId), tagOfList(correctionsList, article.lang)], now);
  await noteAct(actor, { action: 'correct', noun: 'article', nounId: article.id, details: { text } }, now);
}
