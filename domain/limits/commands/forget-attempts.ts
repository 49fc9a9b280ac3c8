import { eq, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';

/** Forgets what was counted against `key`: after the right password, for example. */
export function forgetAttempts(key: string): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.attempts).where(eq(t.attempts.key, key));
  });
}

/** Drops attempts older than `before` of every key; for a job, with `before` further back than the longest window. */
export function dropOldAttempts(before: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.attempts).where(lt(t.attempts.at, before));
  });
}
