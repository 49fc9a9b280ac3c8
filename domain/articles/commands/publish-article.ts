import { eq, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { getArticleState } from '../queries.ts';
import { noteCorrected, showArticle } from './show-article.ts';

/**
 * Publishes an article; the moment it was first published at is kept. Publishing what is published changes nothing.
 * Throws `forbidden`, `article-missing`.
 */
export async function publishArticle(actor: Actor, storyId: number, lang: Lang, now: Date): Promise<void> {
  requireMay(actor, 'article.publish');
  return transaction(async () => {
    const { db, t } = database();
    const article = await getArticleState(storyId, lang);
    const parts = await getStoryParts(storyId);
    if (!article || !parts) throw new DomainError('article-missing', { story: storyId });
    if (article.status === 'published') return;
    const publishedAt = article.publishedAt ?? now;
    await db
      .update(t.articles)
      .set({
        status: 'published',
        publishedAt,
        scheduledAt: null,
        takenDownAt: null,
        liveRevision: sql`${t.articles.headRevision}`,
      })
      .where(eq(t.articles.id, article.id));
    await showArticle({ storyId, lang, title: article.title, publishedAt }, parts, now);
    await noteCorrected(article.id, lang, now);
    await noteAct(actor, { action: 'publish', noun: 'article', nounId: article.id }, now);
  });
}
