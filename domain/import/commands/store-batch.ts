import { transaction } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { type NameBook, openNameBook } from '../name-book.ts';
import { type KeyedArticle, type StoreOutcome, storeArticle } from './store-article.ts';

export type BatchOutcome = { outcomes: (StoreOutcome | { kind: 'failed'; error: unknown })[]; book: NameBook };

/**
 * Stores a batch in one transaction. Where one article breaks it, the batch is rolled back and stored one by one, so that only
 * that article is left out. The returned book replaces the given one: a rolled back name must not be remembered.
 */
export async function storeBatch(
  actor: Actor,
  batch: KeyedArticle[],
  book: NameBook,
  now: Date,
): Promise<BatchOutcome> {
  try {
    const outcomes = await transaction(() => storeAll(actor, batch, book, now));
    return { outcomes, book };
  } catch (error) {
    if (batch.length <= 1)
      return { outcomes: batch.map(() => ({ kind: 'failed' as const, error })), book: await openNameBook() };
  }
  let fresh = await openNameBook();
  const outcomes: BatchOutcome['outcomes'] = [];
  for (const keyed of batch) {
    const single = await storeBatch(actor, [keyed], fresh, now);
    outcomes.push(...single.outcomes);
    fresh = single.book;
  }
  return { outcomes, book: fresh };
}

async function storeAll(actor: Actor, batch: KeyedArticle[], book: NameBook, now: Date): Promise<StoreOutcome[]> {
  const outcomes: StoreOutcome[] = [];
  for (const keyed of batch) outcomes.push(await storeArticle(actor, keyed, book, now));
  return outcomes;
}
