import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { byName } from '#lib/text/collate';
import { hashToken } from '#lib/token';
import type { User } from './types.ts';

/** Everybody who may sign in, in the order they came. Throws `forbidden`. */
export async function listUsers(actor: Actor): Promise<User[]> {
  requireMay(actor, 'users.manage');
  const { db, t } = database();
  const rows = await db.select().from(t.users).orderBy(asc(t.users.id)).limit(1_000);
  return rows.map(userOf);
}

/** Null when there is no such user. Throws `forbidden` for anybody but an admin and the user. */
export async function getUser(actor: Actor, id: number): Promise<User | null> {
  if (actor.userId !== id) requireMay(actor, 'users.manage');
  const { db, t } = database();
  const [row] = await db.select().from(t.users).where(eq(t.users.id, id)).limit(1);
  return row ? userOf(row) : null;
}

/** Colleagues in the order of the alphabet, for showing and choosing whose something is; suspended ones are left out. */
export async function listColleagues(): Promise<{ id: number; name: string; role: User['role'] }[]> {
  const { db, t } = database();
  const { id, name, role, suspendedAt } = t.users;
  const rows = await db
    .select({ id, name, role })
    .from(t.users)
    .where(isNull(suspendedAt))
    .orderBy(asc(id))
    .limit(1_000);
  return rows.sort(byName);
}

/** Whether the newsroom has no user yet: the first admin is still to be made. */
export async function hasNoUsers(): Promise<boolean> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t.users);
  return (row?.count ?? 0) === 0;
}

/** Whose link this is, or null for one that is unknown, used or over. */
export async function findAccessLink(token: string, now: Date): Promise<{ userId: number; name: string } | null> {
  const { db, t } = database();
  const isAlive = and(isNull(t.accessLinks.usedAt), gt(t.accessLinks.expiresAt, now), isNull(t.users.suspendedAt));
  const [row] = await db
    .select({ userId: t.users.id, name: t.users.name })
    .from(t.accessLinks)
    .innerJoin(t.users, eq(t.users.id, t.accessLinks.userId))
    .where(and(eq(t.accessLinks.tokenHash, hashToken(token)), isAlive))
    .limit(1);
  return row ?? null;
}

/** How many demo accounts there are that nobody suspended. */
export async function countDemoUsers(): Promise<number> {
  const { db, t } = database();
  const isOpen = and(eq(t.users.isDemo, true), isNull(t.users.suspendedAt));
  const [row] = await db.select({ count: count() }).from(t.users).where(isOpen);
  return row?.count ?? 0;
}

type Row = { passwordHash: string | null; totpConfirmedAt: Date | null; suspendedAt: Date | null } & Omit<
  User,
  'hasPassword' | 'hasSecondFactor' | 'isSuspended'
>;

function userOf(row: Row): User {
  const { id, email, name, role, lang, authorId, isDemo, createdAt } = row;
  return {
    ...{ id, email, name, role, lang, authorId, isDemo, createdAt },
    hasPassword: row.passwordHash !== null,
    hasSecondFactor: row.totpConfirmedAt !== null,
    isSuspended: row.suspendedAt !== null,
  };
}
