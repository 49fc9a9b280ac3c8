import { and, eq, inArray, lt, or } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { readAddressBook } from '#domain/health/commands/read-address-book';
import { lostLifeMs, onceLifeMs } from '../lost-rules.ts';

const batchSize = 500;

/** Forgets addresses nobody asks for any more, and those at which there is something by now. */
export async function forgetLost(now: Date): Promise<void> {
  await transaction(() => forgetOld(now));
  const book = await readAddressBook();
  const { db, t } = database();
  const { path } = t.lostAddresses;
  const found = (await db.select({ path }).from(t.lostAddresses)).map((row) => row.path).filter(book.isLive);
  for (let start = 0; start < found.length; start += batchSize)
    await transaction(() => forget(found.slice(start, start + batchSize)));
}

async function forgetOld(now: Date): Promise<void> {
  const { db, t } = database();
  const { hits, lastHitAt } = t.lostAddresses;
  const before = (ageMs: number) => lt(lastHitAt, new Date(now.getTime() - ageMs));
  await db.delete(t.lostAddresses).where(or(before(lostLifeMs), and(eq(hits, 1), before(onceLifeMs))));
}

async function forget(paths: string[]): Promise<void> {
  const { db, t } = database();
  await db.delete(t.lostAddresses).where(inArray(t.lostAddresses.path, paths));
}
