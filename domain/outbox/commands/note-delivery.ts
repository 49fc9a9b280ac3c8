import { and, gte, inArray, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { maxAttempts } from '../rules.ts';

const maxErrorLetters = 500;

/** The messages arrived and are not tried again; `result` is the deliverer's word for what happened. */
export function noteDelivered(ids: readonly number[], result: string | null, now: Date): Promise<void> {
  return note(ids, { deliveredAt: now, lastError: null, result });
}

type Failure = {
  reason: string;
  /** Trying again would change nothing. */
  isFinal?: boolean;
  /** When the other side wants to be asked again; otherwise the delay of the attempt decides. */
  retryAt?: Date | null;
};

/** The messages did not arrive; they are tried again later, unless that is of no use or was done often enough. */
export async function noteUndelivered(ids: readonly number[], failure: Failure, now: Date): Promise<void> {
  const { reason, isFinal = false, retryAt = null } = failure;
  await note(ids, {
    lastError: reason.slice(0, maxErrorLetters),
    ...(retryAt && { deliverAfter: retryAt }),
    ...(isFinal && { failedAt: now }),
  });
  await transaction(async () => {
    const { db, t } = database();
    const isTriedOut = and(
      inArray(t.outbox.id, [...ids]),
      gte(t.outbox.attempts, maxAttempts),
      isNull(t.outbox.failedAt),
    );
    await db.update(t.outbox).set({ failedAt: now }).where(isTriedOut);
  });
}

type Noted = {
  deliveredAt?: Date;
  deliverAfter?: Date;
  failedAt?: Date;
  lastError: string | null;
  result?: string | null;
};

function note(ids: readonly number[], set: Noted): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    await db
      .update(t.outbox)
      .set(set)
      .where(inArray(t.outbox.id, [...ids]));
  });
}
