import { lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';

/** Drops attempts older than `before` of every key; for a job, with `before` further back than the longest window. */
export function dropOldAttempts(before: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.attempts).where(lt(t.attempts.at, before));
  });
}
