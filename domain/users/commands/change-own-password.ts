import { transaction } from '#db/client';
import { releaseAttempt, requireAttempt } from '#domain/limits/commands/require-attempt';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { hashPassword, isPassword } from '#lib/password';
import { requireGoodPassword } from '../input.ts';
import { requireUser } from './change-user.ts';
import { storePassword } from './store-password.ts';

const guesses = { max: 10, windowMs: 15 * 60_000 };

/**
 * Changes the actor's own password and signs out every other session of theirs.
 * Throws `password-weak`, `password-guessable`, `password-wrong`, `too-many-attempts`.
 */
export async function changeOwnPassword(
  actor: Actor,
  change: { current: string; next: string; sessionId: number },
  now: Date,
): Promise<void> {
  if (actor.userId === null) throw new DomainError('forbidden', { action: 'own-password' });
  const { id, email, name, passwordHash } = await requireUser(actor.userId);
  requireGoodPassword(change.next, { email, name });
  const key = `password:user:${id}`;
  await requireAttempt(key, guesses, now);
  if (!(await isPassword(change.current, passwordHash))) throw new DomainError('password-wrong');
  await releaseAttempt(key);
  const hash = await hashPassword(change.next);
  return transaction(() => storePassword(actor, { id, hash, keepSessionId: change.sessionId }, now));
}
