import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { userActor } from '#domain/sessions/rules';
import type { Role } from '#domain/sessions/types';
import { unseal } from '#lib/seal';
import { hashToken } from '#lib/token';
import { normalizeCode, stepOfCode } from '../rules.ts';

type Holder = { id: number; name: string; role: Role; totpSecret: string | null };

/** Whether a code of the authenticator or a recovery code is right; either works once. Limits are the caller's. */
export function acceptSecondFactor(
  user: Holder,
  { code, secret }: { code: string; secret: string },
  now: Date,
): Promise<boolean> {
  const given = normalizeCode(code);
  return /^\d{6}$/.test(given) ? acceptTotp(user, { code: given, secret }, now) : acceptRecovery(user, given, now);
}

async function acceptTotp(
  user: Holder,
  { code, secret }: { code: string; secret: string },
  now: Date,
): Promise<boolean> {
  const key = user.totpSecret === null ? null : unseal(user.totpSecret, secret, 'totp');
  const step = key === null ? null : stepOfCode(key, code, now);
  if (step === null) return false;
  return transaction(async () => {
    const { db, t } = database();
    const isUnused = or(isNull(t.users.totpLastStep), lt(t.users.totpLastStep, step));
    const rows = await db
      .update(t.users)
      .set({ totpLastStep: step })
      .where(and(eq(t.users.id, user.id), isUnused))
      .returning({ id: t.users.id });
    return rows.length === 1;
  });
}

function acceptRecovery(user: Holder, code: string, now: Date): Promise<boolean> {
  return transaction(async () => {
    const { db, t } = database();
    const isIt = and(eq(t.recoveryCodes.userId, user.id), eq(t.recoveryCodes.codeHash, hashToken(code)));
    const rows = await db.delete(t.recoveryCodes).where(isIt).returning({ userId: t.recoveryCodes.userId });
    if (rows.length === 0) return false;
    await noteAct(userActor(user), { action: 'use-recovery-code', noun: 'user', nounId: user.id }, now);
    return true;
  });
}
