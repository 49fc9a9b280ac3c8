import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import type { WordRow } from '#db/full-text/types';
import { termOf } from './plan-query.ts';

/** Words of the paper by their folds, in no particular order; those of articles no longer shown may be among them. */
export async function listWords(folds: readonly string[]): Promise<WordRow[]> {
  if (folds.length === 0) return [];
  const { db, t } = database();
  const { id, fold, form, count } = t.searchWords;
  return db
    .select({ id, fold, form, count })
    .from(t.searchWords)
    .where(inArray(fold, [...folds]));
}

/** At most `most` of some words, those that stand in the fewest articles. */
export async function pickRarest(words: readonly string[], most: number): Promise<string[]> {
  if (words.length <= most) return [...words];
  const folds = new Map(words.map((word) => [word, termOf(word).folds]));
  const counts = new Map((await listWords([...folds.values()].flat())).map((row) => [row.fold, row.count]));
  const countOf = (word: string) => Math.max(...(folds.get(word) ?? []).map((fold) => counts.get(fold) ?? 0));
  return [...words].sort((a, b) => countOf(a) - countOf(b)).slice(0, most);
}
