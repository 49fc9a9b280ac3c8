import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { hashToken, newToken } from '#lib/token';
import { requireUser } from './change-user.ts';

const linkMs = 24 * 3_600_000;

/**
 * Makes the one link by which a user sets a new password within 24 hours, and returns its token; earlier links are dead.
 * Throws `forbidden`, `not-found`.
 */
export async function makeAccessLink(actor: Actor, userId: number, now: Date): Promise<string> {
  requireMay(actor, 'users.manage');
  return transaction(async () => {
    const { db, t } = database();
    await requireUser(userId);
    const token = newToken();
    await db.delete(t.accessLinks).where(eq(t.accessLinks.userId, userId));
    await db.insert(t.accessLinks).values({
      tokenHash: hashToken(token),
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkMs),
    });
    await noteAct(actor, { action: 'make-link', noun: 'user', nounId: userId }, now);
    return token;
  });
}
