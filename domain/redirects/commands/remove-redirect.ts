import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

/** Lets an address lead nowhere again. Throws `forbidden`, `not-found`. */
export async function removeRedirect(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'redirects.edit');
  return transaction(async () => {
    const { db, t } = database();
    const [removed] = await db
      .delete(t.redirects)
      .where(eq(t.redirects.id, id))
      .returning({ fromPath: t.redirects.fromPath, toPath: t.redirects.toPath });
    if (!removed) throw new DomainError('not-found');
    await noteAct(actor, { action: 'remove', noun: 'redirect', nounId: id, details: removed }, now);
  });
}
