import { asc, count, eq, inArray, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { maxLost } from '../lost-rules.ts';
import { withoutAmp } from '../rules.ts';

/** How often an address was asked for since the last time: one that leads on, or one that leads nowhere. */
export type AddressCount = {
  path: string;
  kind: 'moved' | 'lost';
  hits: number;
  at: Date;
  referrer: string | null;
};

/** Adds what the server counted; nothing about who asked is stored, and never more than `maxLost` addresses that lead nowhere. */
export async function countAddresses(counts: readonly AddressCount[]): Promise<void> {
  if (counts.length === 0) return;
  await transaction(async () => {
    for (const each of counts) await (each.kind === 'moved' ? countMoved(each) : countLost(each));
    if (counts.some(({ kind }) => kind === 'lost')) await makeRoom();
  });
}

type Counted = Pick<AddressCount, 'path' | 'hits' | 'at'>;

/** Of an address for phones that has no redirect of its own, the one that led it on is counted. */
async function countMoved({ path, hits, at }: Counted): Promise<void> {
  const { db, t } = database();
  const counted = await db
    .update(t.redirects)
    .set({ hits: sql`${t.redirects.hits} + ${hits}`, lastHitAt: at })
    .where(eq(t.redirects.fromPath, path))
    .returning({ id: t.redirects.id });
  const plain = withoutAmp(path);
  if (counted.length === 0 && plain !== path) await countMoved({ path: plain, hits, at });
}

async function countLost({ path, hits, at, referrer }: AddressCount): Promise<void> {
  const { db, t } = database();
  const set = { hits: sql`${t.lostAddresses.hits} + ${hits}`, lastHitAt: at, ...(referrer && { referrer }) };
  await db
    .insert(t.lostAddresses)
    .values({ path, hits, lastHitAt: at, referrer, isIgnored: false })
    .onConflictDoUpdate({ target: t.lostAddresses.path, set });
}

async function makeRoom(): Promise<void> {
  const { db, t } = database();
  const { path, isIgnored, hits, lastHitAt } = t.lostAddresses;
  const [row] = await db.select({ count: count() }).from(t.lostAddresses);
  const tooMany = (row?.count ?? 0) - maxLost;
  if (tooMany <= 0) return;
  const least = db
    .select({ path })
    .from(t.lostAddresses)
    .orderBy(asc(isIgnored), asc(hits), asc(lastHitAt), asc(path))
    .limit(tooMany);
  await db.delete(t.lostAddresses).where(inArray(path, least));
}
