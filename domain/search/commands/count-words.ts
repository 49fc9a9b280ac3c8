import { asc, gt, max } from 'drizzle-orm';
import { database, gatherForCommit } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import type { MetWord } from '#db/full-text/types';

const key = Symbol('words of the full-text index');

/**
 * Counts the words of one article, fold → spelling, for putting queries right. Articles of one transaction have many words in common:
 * they are written once, before it commits. A word last seen before `since` is counted anew.
 */
export async function countWords(met: ReadonlyMap<string, string>, now: Date, since: Date): Promise<void> {
  const gathered = gatherForCommit(
    key,
    () => new Map<string, MetWord>(),
    (words) => writeWords([...words.values()], now, since),
  );
  for (const [fold, form] of met) {
    const known = gathered.get(fold);
    if (known) known.count += 1;
    else gathered.set(fold, { fold, form, count: 1 });
  }
}

async function writeWords(words: MetWord[], now: Date, since: Date): Promise<void> {
  const { db, t } = database();
  const [before] = await db.select({ id: max(t.searchWords.id) }).from(t.searchWords);
  await fullText().countWords(words, now, since);
  const isNew = gt(t.searchWords.id, before?.id ?? 0);
  const fresh = await db
    .select({ id: t.searchWords.id, fold: t.searchWords.fold })
    .from(t.searchWords)
    .where(isNew)
    .orderBy(asc(t.searchWords.id));
  if (fresh.length > 0) await fullText().putGrams(fresh);
}
