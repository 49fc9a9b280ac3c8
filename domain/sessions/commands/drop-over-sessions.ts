import { lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';

/** Deletes sessions that are over; for a job. */
export function dropOverSessions(now: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.sessions).where(lt(t.sessions.expiresAt, now));
  });
}
