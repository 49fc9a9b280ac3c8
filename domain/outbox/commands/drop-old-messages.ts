import { lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';

/** Forgets messages written before a moment, delivered or not. */
export function dropOldMessages(before: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.outbox).where(lt(t.outbox.createdAt, before));
  });
}
