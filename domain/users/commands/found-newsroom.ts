import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { systemActor } from '#domain/sessions/rules';
import { DomainError } from '#lib/errors';
import { hashPassword } from '#lib/password';
import { hashToken, newToken } from '#lib/token';
import { requireGoodPassword } from '../input.ts';
import { hasNoUsers } from '../queries.ts';
import { addUser } from './add-user.ts';

const setting = 'setup-code';

/** A new one-time code for making the first admin, to be shown in the terminal; null once there is a user. */
export function makeSetupCode(): Promise<string | null> {
  return transaction(async () => {
    if (!(await hasNoUsers())) return null;
    const { db, t } = database();
    const code = newToken()
      .replaceAll(/[^a-z0-9]/gi, '')
      .slice(0, 12)
      .toLowerCase();
    const value = hashToken(code);
    await db
      .insert(t.settings)
      .values({ key: setting, value })
      .onConflictDoUpdate({ target: t.settings.key, set: { value } });
    return code;
  });
}

export type Founder = { code: string; email: string; name: string; password: string; lang: 'kk' | 'ru' };

/**
 * Makes the first admin of a newsroom that has no users and returns their number. Throws `setup-closed`, `setup-code-wrong`,
 * `password-weak`, `password-guessable`, `input-invalid`. The caller limits attempts.
 */
export async function foundNewsroom(founder: Founder, now: Date): Promise<number> {
  requireGoodPassword(founder.password, founder);
  const passwordHash = await hashPassword(founder.password);
  return transaction(async () => {
    if (!(await hasNoUsers())) throw new DomainError('setup-closed');
    const { db, t } = database();
    const [kept] = await db
      .select({ value: t.settings.value })
      .from(t.settings)
      .where(eq(t.settings.key, setting))
      .limit(1);
    if (kept?.value !== hashToken(founder.code.trim().toLowerCase())) throw new DomainError('setup-code-wrong');
    await db.delete(t.settings).where(eq(t.settings.key, setting));
    const { email, name, lang } = founder;
    return addUser(systemActor('setup'), { email, name, lang, role: 'admin', authorId: null, passwordHash }, now);
  });
}
