import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { userActor } from '#domain/sessions/rules';
import { DomainError } from '#lib/errors';
import { hashPassword } from '#lib/password';
import { requireGoodPassword } from '../input.ts';
import { findAccessLink } from '../queries.ts';
import { requireUser } from './change-user.ts';
import { storePassword } from './store-password.ts';

/** Sets a password by a link, which works once and ends every other link of the user; everybody signed in as this user is signed out. Throws `link-dead`, `password-weak`, `password-guessable`. */
export async function useAccessLink(token: string, password: string, now: Date): Promise<void> {
  const known = await findAccessLink(token, now);
  if (!known) throw new DomainError('link-dead');
  requireGoodPassword(password, await requireUser(known.userId));
  const hash = await hashPassword(password);
  return transaction(async () => {
    const { db, t } = database();
    const link = await findAccessLink(token, now);
    if (!link) throw new DomainError('link-dead');
    await db.update(t.accessLinks).set({ usedAt: now }).where(eq(t.accessLinks.userId, link.userId));
    const user = await requireUser(link.userId);
    await storePassword(userActor(user), { id: user.id, hash, keepSessionId: null }, now);
  });
}
