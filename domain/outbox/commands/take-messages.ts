import { and, asc, eq, gt, isNull, lt, lte } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { maxAttempts, retryDelayMs } from '../rules.ts';

export type Message = { id: number; payload: Record<string, unknown>; attempts: number };

/**
 * Takes the oldest messages of a topic, `limit` at most, that are due and not older than `maxAgeMs`. Whoever took them delivers them and
 * says so with `noteDelivered`; otherwise they are due again after the delay of their attempt. Two processes never take the same
 * one; a crash between delivery and note delivers it again.
 */
export function takeMessages(
  topic: string,
  { maxAgeMs, limit }: { maxAgeMs: number; limit: number },
  now: Date,
): Promise<Message[]> {
  return transaction(async () => {
    const { db, t } = database();
    const { id, payload, attempts, deliveredAt, failedAt } = t.outbox;
    const isOpen = and(isNull(deliveredAt), isNull(failedAt), lt(attempts, maxAttempts));
    const isDue = and(lte(t.outbox.deliverAfter, now), gt(t.outbox.createdAt, new Date(now.getTime() - maxAgeMs)));
    const due = await db
      .select({ id, payload, attempts })
      .from(t.outbox)
      .where(and(eq(t.outbox.topic, topic), isOpen, isDue))
      .orderBy(asc(t.outbox.deliverAfter), asc(id))
      .limit(limit);
    const taken: Message[] = [];
    for (const message of due)
      if (await claim(message, now)) taken.push({ ...message, attempts: message.attempts + 1 });
    return taken;
  });
}

/** False where another process took it in between. */
async function claim({ id, attempts }: Message, now: Date): Promise<boolean> {
  const { db, t } = database();
  const deliverAfter = new Date(now.getTime() + retryDelayMs(attempts + 1));
  const claimed = await db
    .update(t.outbox)
    .set({ attempts: attempts + 1, deliverAfter })
    .where(and(eq(t.outbox.id, id), eq(t.outbox.attempts, attempts)))
    .returning({ id: t.outbox.id });
  return claimed.length > 0;
}
