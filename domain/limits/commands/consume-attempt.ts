import { and, asc, count, eq, gt, lte } from 'drizzle-orm';
import { database, transaction } from '#db/client';

export type Limit = { max: number; windowMs: number };

/** `retryAt` is when the oldest attempt that counts falls out of the window. */
export type AttemptResult = { isAllowed: true } | { isAllowed: false; retryAt: Date };

/**
 * Counts one attempt against `key` (`letter:address:1.2.3.4`) and says whether it is within `max` per `windowMs`. A refused
 * attempt is not counted, so that nobody is locked out for longer than the window by somebody else's trying. Kept in the
 * database: a restart forgets nothing, every process counts together.
 */
export function consumeAttempt(key: string, limit: Limit, now: Date): Promise<AttemptResult> {
  const since = new Date(now.getTime() - limit.windowMs);
  return transaction(async () => {
    const { db, t } = database();
    await db.delete(t.attempts).where(and(eq(t.attempts.key, key), lte(t.attempts.at, since)));
    const counted = and(eq(t.attempts.key, key), gt(t.attempts.at, since));
    const [row] = await db.select({ count: count() }).from(t.attempts).where(counted);
    if ((row?.count ?? 0) < limit.max) {
      await db.insert(t.attempts).values({ key, at: now });
      return { isAllowed: true };
    }
    const [oldest] = await db
      .select({ at: t.attempts.at })
      .from(t.attempts)
      .where(counted)
      .orderBy(asc(t.attempts.at), asc(t.attempts.id))
      .limit(1);
    return { isAllowed: false, retryAt: new Date((oldest?.at ?? now).getTime() + limit.windowMs) };
  });
}
