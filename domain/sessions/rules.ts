import type { Actor, Role } from './types.ts';

/** The actor for work that no person does: an import, the first filling of a newsroom, the scheduler, sign-in itself. */
export function systemActor(
  program: 'import' | 'seed' | 'scheduler' | 'sign-in' | 'setup' | 'mail' | 'reindex',
): Actor {
  return { name: program, role: 'system', userId: null } as Actor;
}

/** The actor for a user whose session or one-time link was just checked; nobody else may call this. */
export function userActor({ id, name, role }: { id: number; name: string; role: Role }): Actor {
  return { name, role, userId: id } as Actor;
}

/** A session ends this long after its last use, and this long after signing in whatever happens. */
export const idleMs = 3 * 24 * 3_600_000;
export const absoluteMs = 30 * 24 * 3_600_000;
/** How long the second factor may take after the password. */
export const pendingMs = 10 * 60_000;

/** Whether a session is over at `now`. */
export function isOver(session: { seenAt: Date; expiresAt: Date }, now: Date): boolean {
  return now >= session.expiresAt || now.getTime() >= session.seenAt.getTime() + idleMs;
}
