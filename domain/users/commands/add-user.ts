import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseUserFields } from '../input.ts';
import type { UserFields } from '../types.ts';

export type NewUser = UserFields & { passwordHash?: string | null; isDemo?: boolean };

/**
 * Adds somebody who may sign in and returns their number; without a password they need an access link.
 * Throws `forbidden`, `input-invalid`, `email-taken`.
 */
export async function addUser(actor: Actor, user: NewUser, now: Date): Promise<number> {
  requireMay(actor, 'users.manage');
  const fields = parseUserFields(user);
  return transaction(async () => {
    const { db, t } = database();
    await requireFreeEmail(fields.email);
    const { passwordHash = null, isDemo = false } = user;
    const [row] = await db
      .insert(t.users)
      .values({ ...fields, passwordHash, isDemo, createdAt: now })
      .returning({ id: t.users.id });
    if (!row) throw new Error('The database returned no number for a new user.');
    const details = { email: fields.email, role: fields.role };
    await noteAct(actor, { action: 'add', noun: 'user', nounId: row.id, details }, now);
    return row.id;
  });
}

/** Throws `email-taken` where somebody else has this address. */
export async function requireFreeEmail(email: string, exceptId: number | null = null): Promise<void> {
  const { db, t } = database();
  const [row] = await db.select({ id: t.users.id }).from(t.users).where(eq(t.users.email, email)).limit(1);
  if (row && row.id !== exceptId) throw new DomainError('email-taken', { email });
}
