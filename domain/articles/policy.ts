import type { Actor, Role } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

export type ArticleAction = 'create' | 'publish' | 'change-published' | 'take-down' | 'correct';

const allowed: Record<ArticleAction, readonly Role[]> = {
  create: ['reporter', 'editor', 'chief', 'admin', 'system'],
  publish: ['editor', 'chief', 'admin', 'system'],
  'change-published': ['editor', 'chief', 'admin', 'system'],
  correct: ['editor', 'chief', 'admin', 'system'],
  'take-down': ['chief', 'admin', 'system'],
};

export function mayDo(actor: Actor, action: ArticleAction): boolean {
  return allowed[action].includes(actor.role);
}

/** Throws `forbidden` unless the actor's role may do this to an article. */
export function requireAllowed(actor: Actor, action: ArticleAction): void {
  if (!mayDo(actor, action)) throw new DomainError('forbidden', { action });
}
