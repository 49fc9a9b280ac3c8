import { and, desc, eq, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { postMessage } from './post-message.ts';

/** Lists that grow together. */
type Gathered = { subject: string; payload: Record<string, string[]>; delayMs: number };

/**
 * Posts a message that waits `delayMs`; while it waits, what is posted of the same topic and subject is added to its lists instead of
 * becoming another message. Call it inside the transaction of the change it tells of.
 */
export async function gatherMessage(topic: string, { subject, payload, delayMs }: Gathered, now: Date): Promise<void> {
  const { db, t } = database();
  const { id, attempts, deliveredAt, failedAt } = t.outbox;
  const isUntaken = and(isNull(deliveredAt), isNull(failedAt), eq(attempts, 0));
  const [waiting] = await db
    .select({ id, payload: t.outbox.payload })
    .from(t.outbox)
    .where(and(isUntaken, eq(t.outbox.topic, topic), eq(t.outbox.subject, subject)))
    .orderBy(desc(id))
    .limit(1);
  const added = await db
    .update(t.outbox)
    .set({ payload: merged(waiting?.payload ?? {}, payload) })
    .where(and(isUntaken, eq(id, waiting?.id ?? 0)))
    .returning({ id });
  if (added.length > 0) return;
  await postMessage(topic, payload, now, { subject, deliverAfter: new Date(now.getTime() + delayMs) });
}

function merged(before: Record<string, unknown>, added: Record<string, string[]>): Record<string, string[]> {
  const both = Object.entries(added).map(([name, values]) => [
    name,
    [...new Set([...listOf(before[name]), ...values])],
  ]);
  return Object.fromEntries(both);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
