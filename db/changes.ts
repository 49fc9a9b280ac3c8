import { asc, gt } from 'drizzle-orm';
import { changedTags, engine } from './client.ts';

/**
 * Notes what readers will see differently. Call it inside the transaction of the change: the tags are written once each, just
 * before it commits. Throws outside of a transaction.
 */
export async function noteChanges(tags: Iterable<string>, now: Date): Promise<void> {
  const changed = changedTags();
  for (const tag of tags) changed.set(tag, now);
}

/** Highest committed sequence number; 0 in a new newsroom. */
export function latestChange(): number | Promise<number> {
  return engine().latestChange();
}

/** Everything noted after `seq`, oldest first; null when some of it may have been pruned. */
export async function listChangesSince(seq: number): Promise<{ seq: number; tag: string }[] | null> {
  const { db, t } = engine().reader;
  const rows = await db
    .select({ seq: t.changes.seq, tag: t.changes.tag })
    .from(t.changes)
    .where(gt(t.changes.seq, seq))
    .orderBy(asc(t.changes.seq));
  // Asked after the rows were read: pruned in between is seen, too.
  const [oldest] = await db.select({ seq: t.changes.seq }).from(t.changes).orderBy(asc(t.changes.seq)).limit(1);
  return oldest && oldest.seq > seq + 1 ? null : rows;
}
