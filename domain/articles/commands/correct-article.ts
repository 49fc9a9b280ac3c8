import { transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { ArticleRef } from '../types.ts';
import { requireArticle } from './require-article.ts';
import { addCorrection } from './update-published.ts';

/** Adds a public correction notice to a published article. Throws `forbidden`, `article-missing`. */
export async function correctArticle(
  actor: Actor,
  correction: ArticleRef & { text: string },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.correct');
  return transaction(async () => {
    const article = await requireArticle(correction);
    if (article.status !== 'published') throw new DomainError('article-missing', { story: article.storyId });
    await addCorrection(actor, article, correction.text, now);
  });
}
