import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';

const everyMs = 60_000;

/** Notes that a session is in use, at most once a minute. */
export async function touchSession(
  { sessionId, seenAt }: { sessionId: number; seenAt: Date },
  now: Date,
): Promise<void> {
  if (now.getTime() - seenAt.getTime() < everyMs) return;
  return transaction(async () => {
    const { db, t } = database();
    await db.update(t.sessions).set({ seenAt: now }).where(eq(t.sessions.id, sessionId));
  });
}
