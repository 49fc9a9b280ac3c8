import { and, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { DomainError } from '#lib/errors';
import type { Actor } from '../types.ts';

/** Signs the actor out in one of their browsers; the cookie there is dead from the next request on. Throws `not-found`. */
export function endSession(actor: Actor, sessionId: number, now: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const isOwn = and(eq(t.sessions.id, sessionId), eq(t.sessions.userId, actor.userId ?? 0));
    const [ended] = await db.delete(t.sessions).where(isOwn).returning({ id: t.sessions.id });
    if (!ended) throw new DomainError('not-found', {});
    await noteAct(actor, { action: 'sign-out', noun: 'session', nounId: actor.userId ?? 0 }, now);
  });
}
