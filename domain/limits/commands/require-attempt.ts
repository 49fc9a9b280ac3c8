import { desc, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { DomainError } from '#lib/errors';
import { consumeAttempt, type Limit } from './consume-attempt.ts';

/** Counts an attempt; throws `too-many-attempts` with the minutes to wait where it is one too many. */
export async function requireAttempt(key: string, limit: Limit, now: Date): Promise<void> {
  const result = await consumeAttempt(key, limit, now);
  if (result.isAllowed) return;
  const minutes = Math.max(1, Math.ceil((result.retryAt.getTime() - now.getTime()) / 60_000));
  throw new DomainError('too-many-attempts', { minutes });
}

/** Takes the newest attempt back: it succeeded, and only failures shall count. */
export function releaseAttempt(key: string): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const [last] = await db
      .select({ id: t.attempts.id })
      .from(t.attempts)
      .where(eq(t.attempts.key, key))
      .orderBy(desc(t.attempts.id))
      .limit(1);
    if (last) await db.delete(t.attempts).where(eq(t.attempts.id, last.id));
  });
}
