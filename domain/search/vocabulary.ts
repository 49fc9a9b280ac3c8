import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import type { WordRow } from '#db/full-text/types';

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
