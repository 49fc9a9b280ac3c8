import { DomainError } from '#lib/errors';
import type { Actor, Role } from './types.ts';

const everybody: readonly Role[] = ['reporter', 'editor', 'chief', 'admin', 'system'];
const editors: readonly Role[] = ['editor', 'chief', 'admin', 'system'];
const chiefs: readonly Role[] = ['chief', 'admin', 'system'];
const admins: readonly Role[] = ['admin', 'system'];

/**
 * Who may do what, by role; the one table of the newsroom (docs/roles.md shows it). What also depends on whose article it is
 * stands in the policy of that noun.
 */
export const allowedRoles = {
  'article.create': everybody,
  'article.edit-own': everybody,
  'article.edit-any': editors,
  'article.read-any': editors,
  'article.break-embargo': chiefs,
  'article.submit': everybody,
  'article.return': editors,
  'article.publish': editors,
  'article.schedule': editors,
  'article.change-published': editors,
  'article.correct': editors,
  'article.take-down': chiefs,
  'article.hand-over': editors,
  'media.upload': everybody,
  'media.edit-own': everybody,
  'media.edit-any': editors,
  'media.delete': editors,
  'front.arrange': chiefs,
  'tags.edit': editors,
  'tags.merge': chiefs,
  'authors.edit': editors,
  'authors.merge': chiefs,
  'rubrics.edit': chiefs,
  'places.edit': chiefs,
  'pages.edit': chiefs,
  'redirects.edit': chiefs,
  'spelling.edit': editors,
  'script-exceptions.edit': editors,
  'inbox.read': editors,
  'inbox.work': editors,
  'telegram.plan': editors,
  'pings.read': chiefs,
  'pings.retry': chiefs,
  'health.read': editors,
  'journal.read': chiefs,
  'users.manage': admins,
  'settings.change': admins,
  'jobs.run': ['system'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowedRoles;

/** Whether the actor's role may do this at all. */
export function mayAct(actor: Actor, action: Action): boolean {
  const roles: readonly Role[] = allowedRoles[action];
  return roles.includes(actor.role);
}

/** Throws `forbidden` unless the actor's role may do this. */
export function requireMay(actor: Actor, action: Action): void {
  if (!mayAct(actor, action)) throw new DomainError('forbidden', { action }, action);
}
