import { asc, desc, gte, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';

const keptMs = 7 * 86_400_000;
const rowsAtOnce = 5_000;

/**
 * Forgets changes older than seven days, always from the oldest on and never the newest, so that the highest number stays. A
 * press that has seen less than what is left drops everything. Nothing of the paper changes, so the journal has no line of it.
 * For the system only: throws `forbidden`.
 */
export async function pruneChanges(actor: Actor, now: Date): Promise<void> {
  if (actor.role !== 'system') throw new DomainError('forbidden', { action: 'prune-changes' });
  const keptFrom = await firstToKeep(new Date(now.getTime() - keptMs));
  for (let isDone = false; !isDone; ) {
    isDone = await transaction(() => pruneSome(keptFrom));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The times of the rows need not grow with their numbers: what comes after the first young row stays, however old. */
async function firstToKeep(oldest: Date): Promise<number> {
  const { db, t } = database();
  const [young] = await db
    .select({ seq: t.changes.seq })
    .from(t.changes)
    .where(gte(t.changes.at, oldest))
    .orderBy(asc(t.changes.seq))
    .limit(1);
  const [newest] = await db.select({ seq: t.changes.seq }).from(t.changes).orderBy(desc(t.changes.seq)).limit(1);
  return young?.seq ?? newest?.seq ?? 0;
}

/** Slices keep the writer free for the newsroom; true when nothing is left to prune. */
async function pruneSome(keptFrom: number): Promise<boolean> {
  const { db, t } = database();
  const [oldest] = await db.select({ seq: t.changes.seq }).from(t.changes).orderBy(asc(t.changes.seq)).limit(1);
  if (!oldest || oldest.seq >= keptFrom) return true;
  const end = Math.min(keptFrom, oldest.seq + rowsAtOnce);
  await db.delete(t.changes).where(lt(t.changes.seq, end));
  return end === keptFrom;
}
