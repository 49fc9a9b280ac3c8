import { database } from '#db/client';

/** Puts a message to another system into the outbox; call it inside the transaction of the change it tells of. */
export async function postMessage(topic: string, payload: Record<string, unknown>, now: Date): Promise<void> {
  const { db, t } = database();
  await db.insert(t.outbox).values({ topic, payload, createdAt: now, deliverAfter: now, attempts: 0 });
}
