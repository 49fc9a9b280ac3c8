import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';

/** Sets the language of the desk for the actor themself. Throws `forbidden` for a program. */
export async function changeOwnLang(actor: Actor, lang: Lang): Promise<void> {
  const { userId } = actor;
  if (userId === null) throw new DomainError('forbidden', { action: 'own-settings' });
  return transaction(async () => {
    const { db, t } = database();
    await db.update(t.users).set({ lang }).where(eq(t.users.id, userId));
  });
}
