import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { releaseAttempt, requireAttempt } from '#domain/limits/commands/require-attempt';
import { normalizeEmail } from '#domain/users/input';
import { DomainError } from '#lib/errors';
import { isPassword } from '#lib/password';
import { readSigned } from '#lib/seal';
import { hashToken } from '#lib/token';
import { systemActor } from '../rules.ts';
import { openSession } from './open-session.ts';

const windowMs = 15 * 60_000;
const perAccount = { max: 10, windowMs };
const perAddress = { max: 60, windowMs };

export type SignIn = {
  email: string;
  password: string;
  address: string;
  agent: string;
  /** The cookie of a browser in which this user has signed in before; it has a limit of its own, so that others' guessing locks nobody out. */
  device: string | null;
  /** The token the browser had until now; its session ends. */
  oldToken: string | null;
  /** Demo accounts are refused where the site is not local. */
  isLocalSite: boolean;
  secret: string;
};

export type SignInResult = { token: string; isPending: boolean; userId: number };

/**
 * Checks a password and opens a session, pending where a second factor is to come. Unknown accounts, wrong passwords and suspended
 * users get the same answer in the same time. Throws `sign-in-failed`, `too-many-attempts`.
 */
export async function signIn(attempt: SignIn, now: Date): Promise<SignInResult> {
  const email = normalizeEmail(attempt.email).slice(0, 200);
  const user = await findByEmail(email);
  const limits = limitsOf(email, user?.id ?? null, attempt);
  for (const { key, limit } of limits) await requireAttempt(key, limit, now);
  const isRight = await isPassword(attempt.password.slice(0, 1_000), user?.passwordHash ?? null);
  const isAdmitted = isRight && user?.suspendedAt === null && (!user.isDemo || attempt.isLocalSite);
  if (!user || !isAdmitted) {
    await transaction(() =>
      noteAct(systemActor('sign-in'), { action: 'refuse', noun: 'session', nounId: user?.id ?? 0 }, now),
    );
    throw new DomainError('sign-in-failed');
  }
  for (const { key } of limits) await releaseAttempt(key);
  const isPending = user.totpConfirmedAt !== null;
  const token = await openSession(user, { ...attempt, isPending }, now);
  return { token, isPending, userId: user.id };
}

/** What the device cookie says, signed: this browser belongs to this user. */
export const deviceText = (userId: number, email: string) => `${userId}.${hashToken(email).slice(0, 16)}`;

/** A known browser is not counted by its address: a newsroom shares one, and with it whoever else is behind the same router. */
function limitsOf(email: string, userId: number | null, { address, device, secret }: SignIn) {
  const said = device === null ? null : readSigned(device, secret, 'device');
  const isKnown = userId !== null && said === deviceText(userId, email);
  if (isKnown) return [{ key: `sign-in:device:${hashToken(email)}`, limit: perAccount }];
  return [
    { key: `sign-in:address:${address}`, limit: perAddress },
    { key: `sign-in:account:${hashToken(email)}`, limit: perAccount },
  ];
}

async function findByEmail(email: string) {
  const { db, t } = database();
  const [row] = await db.select().from(t.users).where(eq(t.users.email, email)).limit(1);
  return row;
}
