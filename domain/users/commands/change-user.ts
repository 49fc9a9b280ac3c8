import { and, count, eq, isNull, ne } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseUserFields } from '../input.ts';
import type { UserFields } from '../types.ts';
import { requireFreeEmail } from './add-user.ts';
import { endSessionsOf } from './end-sessions.ts';

/**
 * Changes what an admin may set; another role signs the user out everywhere.
 * Throws `forbidden`, `input-invalid`, `email-taken`, `not-found`, `last-admin`.
 */
export async function changeUser(actor: Actor, id: number, change: UserFields, now: Date): Promise<void> {
  requireMay(actor, 'users.manage');
  const fields = parseUserFields(change);
  return transaction(async () => {
    const { db, t } = database();
    const before = await requireUser(id);
    await requireFreeEmail(fields.email, id);
    if (before.role === 'admin' && fields.role !== 'admin') await requireAnotherAdmin(id);
    await db.update(t.users).set(fields).where(eq(t.users.id, id));
    if (before.role !== fields.role) await endSessionsOf(id);
    const details = { email: fields.email, role: fields.role, roleBefore: before.role };
    await noteAct(actor, { action: 'change', noun: 'user', nounId: id, details }, now);
  });
}

/** Keeps somebody out, at once and everywhere, or lets them in again. Throws `forbidden`, `not-found`, `last-admin`. */
export async function suspendUser(actor: Actor, id: number, isSuspended: boolean, now: Date): Promise<void> {
  requireMay(actor, 'users.manage');
  return transaction(async () => {
    const { db, t } = database();
    const { role } = await requireUser(id);
    if (isSuspended && role === 'admin') await requireAnotherAdmin(id);
    await db
      .update(t.users)
      .set({ suspendedAt: isSuspended ? now : null })
      .where(eq(t.users.id, id));
    if (isSuspended) {
      await endSessionsOf(id);
      await db.delete(t.accessLinks).where(eq(t.accessLinks.userId, id));
    }
    await noteAct(actor, { action: isSuspended ? 'suspend' : 'readmit', noun: 'user', nounId: id }, now);
  });
}

/** Throws `not-found`. */
export async function requireUser(id: number) {
  const { db, t } = database();
  const [row] = await db.select().from(t.users).where(eq(t.users.id, id)).limit(1);
  if (!row) throw new DomainError('not-found', { user: id });
  return row;
}

async function requireAnotherAdmin(id: number): Promise<void> {
  const { db, t } = database();
  const isOther = and(eq(t.users.role, 'admin'), isNull(t.users.suspendedAt), ne(t.users.id, id));
  const [row] = await db.select({ count: count() }).from(t.users).where(isOther);
  if ((row?.count ?? 0) === 0) throw new DomainError('last-admin');
}
