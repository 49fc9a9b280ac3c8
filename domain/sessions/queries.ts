import { and, desc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { getSecuritySettings } from '#domain/settings/queries';
import { hashToken } from '#lib/token';
import { isOver, userActor } from './rules.ts';
import type { Actor, SessionView, SignedIn } from './types.ts';

/** Who is signed in with this token; null for an unknown or ended session, a suspended user and a missing second factor. */
export async function findSignedIn(token: string, now: Date): Promise<(SignedIn & { seenAt: Date }) | null> {
  const row = await findSession(token, now);
  if (!row || row.session.isPending) return null;
  const { id, name, email, role, lang, totpConfirmedAt } = row.user;
  const hasSecondFactor = totpConfirmedAt !== null;
  const mustEnrol = !hasSecondFactor && (await getSecuritySettings()).mandatorySecondFactor.includes(role);
  return {
    actor: userActor(row.user),
    user: { id, name, email, role, lang, hasSecondFactor },
    mustEnrol,
    ...{ sessionId: row.session.id, seenAt: row.session.seenAt },
  };
}

/** The live session of a token with its user, pending or not; null where there is none or the user is suspended. */
export async function findSession(token: string, now: Date) {
  const { db, t } = database();
  const [row] = await db
    .select({ session: t.sessions, user: t.users })
    .from(t.sessions)
    .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
    .where(eq(t.sessions.tokenHash, hashToken(token)))
    .limit(1);
  if (!row || isOver(row.session, now) || row.user.suspendedAt !== null) return null;
  return row;
}

/** Where the actor is signed in, the latest used first. */
export async function listSessions(actor: Actor, now: Date): Promise<SessionView[]> {
  if (actor.userId === null) return [];
  const { db, t } = database();
  const rows = await db
    .select()
    .from(t.sessions)
    .where(and(eq(t.sessions.userId, actor.userId), eq(t.sessions.isPending, false)))
    .orderBy(desc(t.sessions.seenAt), desc(t.sessions.id))
    .limit(100);
  return rows
    .filter((row) => !isOver(row, now))
    .map(({ id, address, agent, createdAt, seenAt }) => ({ id, address, agent, createdAt, seenAt }));
}
