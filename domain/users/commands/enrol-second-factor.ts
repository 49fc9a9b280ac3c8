import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { releaseAttempt, requireAttempt } from '#domain/limits/commands/require-attempt';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { isPassword } from '#lib/password';
import { seal, unseal } from '#lib/seal';
import { hashToken } from '#lib/token';
import { newRecoveryCodes, newTotpKey, normalizeCode, stepOfCode } from '../rules.ts';
import { requireUser } from './change-user.ts';
import { endSessionsOf } from './end-sessions.ts';

const guesses = { max: 10, windowMs: 15 * 60_000 };

/**
 * Gives the actor a new key to put into an authenticator and returns it; it counts only once confirmed. Throws `forbidden` where a
 * second factor is on already: it is turned off first.
 */
export function startSecondFactor(actor: Actor, secret: string): Promise<string> {
  return transaction(async () => {
    const { db, t } = database();
    const user = await requireUser(actor.userId ?? 0);
    if (user.totpConfirmedAt !== null) throw new DomainError('forbidden', { action: 'second-factor' });
    const known = user.totpSecret === null ? null : unseal(user.totpSecret, secret, 'totp');
    if (known !== null) return known;
    const key = newTotpKey();
    await db
      .update(t.users)
      .set({ totpSecret: seal(key, secret, 'totp'), totpLastStep: null })
      .where(eq(t.users.id, user.id));
    return key;
  });
}

/**
 * Turns the second factor on with a first code, signs out every other session and returns ten recovery codes, shown this once.
 * Throws `second-factor-wrong`, `too-many-attempts`.
 */
export async function confirmSecondFactor(
  actor: Actor,
  given: { code: string; secret: string; sessionId: number },
  now: Date,
): Promise<string[]> {
  await requireAttempt(`enrol:user:${actor.userId}`, guesses, now);
  return transaction(async () => {
    const { db, t } = database();
    const user = await requireUser(actor.userId ?? 0);
    const key = user.totpSecret === null ? null : unseal(user.totpSecret, given.secret, 'totp');
    const step = key === null ? null : stepOfCode(key, normalizeCode(given.code), now);
    if (step === null || user.totpConfirmedAt !== null) throw new DomainError('second-factor-wrong');
    await db.update(t.users).set({ totpConfirmedAt: now, totpLastStep: step }).where(eq(t.users.id, user.id));
    const codes = newRecoveryCodes();
    await db.delete(t.recoveryCodes).where(eq(t.recoveryCodes.userId, user.id));
    await db
      .insert(t.recoveryCodes)
      .values(codes.map((code) => ({ userId: user.id, codeHash: hashToken(normalizeCode(code)) })));
    await endSessionsOf(user.id, given.sessionId);
    await noteAct(actor, { action: 'turn-on-second-factor', noun: 'user', nounId: user.id }, now);
    return codes;
  });
}

/** Turns the actor's own second factor off with their password. Throws `password-wrong`, `too-many-attempts`. */
export async function removeOwnSecondFactor(
  actor: Actor,
  given: { password: string; sessionId: number },
  now: Date,
): Promise<void> {
  const user = await requireUser(actor.userId ?? 0);
  const key = `password:user:${user.id}`;
  await requireAttempt(key, guesses, now);
  if (!(await isPassword(given.password, user.passwordHash))) throw new DomainError('password-wrong');
  await releaseAttempt(key);
  return clearSecondFactor(actor, { id: user.id, keepSessionId: given.sessionId }, now);
}

/** Turns somebody's second factor off for them, who lost it, and signs them out everywhere. Throws `forbidden`, `not-found`. */
export async function removeSecondFactorOf(actor: Actor, userId: number, now: Date): Promise<void> {
  requireMay(actor, 'users.manage');
  await requireUser(userId);
  return clearSecondFactor(actor, { id: userId, keepSessionId: null }, now);
}

function clearSecondFactor(
  actor: Actor,
  { id, keepSessionId }: { id: number; keepSessionId: number | null },
  now: Date,
): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db
      .update(t.users)
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
      .where(eq(t.users.id, id));
    await db.delete(t.recoveryCodes).where(eq(t.recoveryCodes.userId, id));
    await endSessionsOf(id, keepSessionId);
    await noteAct(actor, { action: 'turn-off-second-factor', noun: 'user', nounId: id }, now);
  });
}
