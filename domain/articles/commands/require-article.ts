import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { findState } from '../queries.ts';
import type { ArticleRef, ArticleState, ArticleStatus } from '../types.ts';

/** Where the article stands, inside the transaction that changes it. Throws `article-missing`. */
export async function requireArticle(ref: ArticleRef): Promise<ArticleState> {
  const article = await findState(ref);
  if (!article) throw new DomainError('article-missing', 'storyId' in ref ? { story: ref.storyId } : {});
  return article;
}

/** Throws `article-state` where the article does not stand where this can be done. */
export function requireStatus(article: ArticleState, ...allowed: ArticleStatus[]): void {
  if (!allowed.includes(article.status)) throw new DomainError('article-state', { status: article.status });
}

/**
 * Throws `article-conflict` where somebody saved a newer text than the one the actor has seen; `isOwn` is `yes` where that was the actor, in
 * another window. An undefined version is not checked.
 */
export function requireVersion(actor: Actor, article: ArticleState, baseVersion: number | undefined): void {
  if (baseVersion === undefined || baseVersion === article.version) return;
  const { version, headRevision, savedBy, savedById } = article;
  const isOwn = savedById !== null && savedById === actor.userId ? 'yes' : 'no';
  throw new DomainError('article-conflict', { version, revision: headRevision, savedBy, isOwn });
}
