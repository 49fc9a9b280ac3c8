import { mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { ArticleStatus } from './types.ts';

/** What of an article decides who may touch it. */
export type Owned = { ownerId: number | null; status: ArticleStatus };

/** A reporter reads their own articles in any state and others' once published. */
export function mayRead(actor: Actor, article: Owned): boolean {
  return article.status === 'published' || isOwn(actor, article) || mayAct(actor, 'article.read-any');
}

/** A reporter writes in their own draft until it is handed in; editors in any article. */
export function mayEdit(actor: Actor, article: Owned): boolean {
  if (mayAct(actor, 'article.edit-any')) return true;
  return isOwn(actor, article) && article.status === 'draft' && mayAct(actor, 'article.edit-own');
}

/** Throws `not-found` for what the actor may not know of, so that a number tells nothing. */
export function requireReadable(actor: Actor, article: Owned | null): asserts article is Owned {
  if (!article) throw new DomainError('not-found', {});
  if (!mayRead(actor, article)) throw new DomainError('not-found', {}, 'article.read-any');
}

/** Throws `not-found` or `forbidden`. */
export function requireEditable(actor: Actor, article: Owned | null): asserts article is Owned {
  requireReadable(actor, article);
  if (!mayEdit(actor, article)) throw new DomainError('forbidden', { action: 'article.edit-any' }, 'article.edit-any');
}

function isOwn(actor: Actor, article: Owned): boolean {
  return actor.userId !== null && article.ownerId === actor.userId;
}
