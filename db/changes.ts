import { asc, gt } from 'drizzle-orm';
import { database, engine } from './client.ts';

/** Notes what readers will see differently; call it inside the transaction of the change. Duplicates are written once. */
export async function noteChanges(tags: Iterable<string>, now: Date): Promise<void> {
  const rows = [...new Set(tags)].map((tag) => ({ tag, at: now }));
  const { db, t } = database();
  for (let start = 0; start < rows.length; start += 500)
    await db.insert(t.changes).values(rows.slice(start, start + 500));
}

/** Highest committed sequence number; 0 in a new newsroom. */
export function latestChange(): number | Promise<number> {
  return engine().latestChange();
}

/** Everything noted after `seq`, oldest first. */
export async function listChangesSince(seq: number): Promise<{ seq: number; tag: string }[]> {
  const { db, t } = engine().reader;
  return db
    .select({ seq: t.changes.seq, tag: t.changes.tag })
    .from(t.changes)
    .where(gt(t.changes.seq, seq))
    .orderBy(asc(t.changes.seq));
}
