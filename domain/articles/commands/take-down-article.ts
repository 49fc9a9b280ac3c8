import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { getArticleState } from '../queries.ts';
import { hideArticle, noteCorrected } from './show-article.ts';

/** Takes a published article away from readers (410 from the next request on). Throws `forbidden`, `article-missing`. */
export async function takeDownArticle(
  actor: Actor,
  takedown: { storyId: number; lang: Lang; reason: string },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.take-down');
  return transaction(async () => {
    const { db, t } = database();
    const article = await getArticleState(takedown.storyId, takedown.lang);
    if (article?.status !== 'published') throw new DomainError('article-missing', { story: takedown.storyId });
    await db
      .update(t.articles)
      .set({ status: 'taken-down', takenDownAt: now, liveRevision: null })
      .where(eq(t.articles.id, article.id));
    await hideArticle(takedown.storyId, takedown.lang, now);
    await noteCorrected(article.id, takedown.lang, now);
    const details = { reason: takedown.reason };
    await noteAct(actor, { action: 'take-down', noun: 'article', nounId: article.id, details }, now);
  });
}
