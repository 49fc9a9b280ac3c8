import { asc, gt, max } from 'drizzle-orm';
import { database, gatherForCommit } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import type { Counting, MetWord } from '#db/full-text/types';

const key = Symbol('words of the full-text index');

/** The words of one article, fold → spelling. */
export type ArticleWords = ReadonlyMap<string, string>;

/**
 * Counts the words of one article for putting queries right. Articles of one transaction have many words in common: they are written once, before it
 * commits.
 */
export function countWords(met: ArticleWords, now: Date): void {
  const gathered = gatherForCommit(
    key,
    () => new Map<string, MetWord>(),
    (words) => writeWords([...words.values()], now, 'more'),
  );
  for (const [fold, form] of met) {
    const known = gathered.get(fold);
    if (known) known.count += 1;
    else gathered.set(fold, { fold, form, lead: 1, count: 1 });
  }
}

/** Writes counted words inside the transaction under way; new ones become findable by what they are like. */
export async function writeWords(words: readonly MetWord[], now: Date, counting: Counting): Promise<void> {
  const { db, t } = database();
  const [before] = await db.select({ id: max(t.searchWords.id) }).from(t.searchWords);
  await fullText().countWords(words, now, counting);
  const isNew = gt(t.searchWords.id, before?.id ?? 0);
  const fresh = await db
    .select({ id: t.searchWords.id, fold: t.searchWords.fold })
    .from(t.searchWords)
    .where(isNew)
    .orderBy(asc(t.searchWords.id));
  if (fresh.length > 0) await fullText().putGrams(fresh);
}
