import { database } from '#db/client';

type Posting = {
  /** What it tells of; null or absent where that is nobody's business. */
  subject?: string;
  /** Not before this moment. */
  deliverAfter?: Date;
};

/** Puts a message to another system into the outbox; call it inside the transaction of the change it tells of. */
export async function postMessage(
  topic: string,
  payload: Record<string, unknown>,
  now: Date,
  { subject, deliverAfter = now }: Posting = {},
): Promise<void> {
  const { db, t } = database();
  await db
    .insert(t.outbox)
    .values({ topic, payload, subject: subject ?? null, createdAt: now, deliverAfter, attempts: 0 });
}
