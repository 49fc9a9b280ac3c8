import { transaction } from '#db/client';
import type { MetWord } from '#db/full-text/types';
import { type ArticleWords, writeWords } from './count-words.ts';

const wordsAtOnce = 5_000;

/** Words counted in memory, by their folds. */
export type Recount = Map<string, MetWord>;

/** Counts the words of one article; of the spellings of a word the one met most stays, by a running majority. */
export function recount(counted: Recount, met: ArticleWords): void {
  for (const [fold, form] of met) {
    const known = counted.get(fold);
    if (known) meetAgain(known, form);
    else counted.set(fold, { fold, form, lead: 1, count: 1 });
  }
}

/** Puts the counts in place of those that were there, some thousand at a time: each word has either its old count or its new one. */
export async function putCounts(counted: Recount, now: Date): Promise<void> {
  const words = [...counted.values()];
  for (let from = 0; from < words.length; from += wordsAtOnce)
    await transaction(() => writeWords(words.slice(from, from + wordsAtOnce), now, 'anew'));
}

function meetAgain(known: MetWord, form: string): void {
  known.count += 1;
  if (known.form === form) known.lead += 1;
  else if (known.lead > 0) known.lead -= 1;
  else Object.assign(known, { form, lead: 1 });
}
