import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

/** Puts an address that leads nowhere out of the list of those that wait, or back into it. Throws `forbidden`, `not-found`. */
export async function ignoreLost(actor: Actor, path: string, isIgnored: boolean): Promise<void> {
  requireMay(actor, 'redirects.edit');
  return transaction(async () => {
    const { db, t } = database();
    const isThis = eq(t.lostAddresses.path, path);
    const changed = await db
      .update(t.lostAddresses)
      .set({ isIgnored })
      .where(isThis)
      .returning({ path: t.lostAddresses.path });
    if (changed.length === 0) throw new DomainError('not-found');
  });
}
