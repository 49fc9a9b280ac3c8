import { releaseAttempt, requireAttempt } from '#domain/limits/commands/require-attempt';
import { acceptSecondFactor } from '#domain/users/commands/accept-second-factor';
import { DomainError } from '#lib/errors';
import { findSession } from '../queries.ts';
import { openSession } from './open-session.ts';

const guesses = { max: 6, windowMs: 15 * 60_000 };

/**
 * Completes a pending sign-in with a code of the authenticator or a recovery code; the session goes on under a new token.
 * Throws `session-over`, `second-factor-wrong`, `too-many-attempts`.
 */
export async function confirmSignIn(
  pending: { token: string; code: string; secret: string },
  now: Date,
): Promise<{ token: string; userId: number }> {
  const found = await findSession(pending.token, now);
  if (!found?.session.isPending) throw new DomainError('session-over');
  const { user, session } = found;
  const key = `second-factor:user:${user.id}`;
  await requireAttempt(key, guesses, now);
  if (!(await acceptSecondFactor(user, pending, now))) throw new DomainError('second-factor-wrong');
  await releaseAttempt(key);
  const { address, agent } = session;
  const token = await openSession(user, { address, agent, isPending: false, oldToken: pending.token }, now);
  return { token, userId: user.id };
}
