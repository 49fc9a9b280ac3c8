import { and, asc, count, eq, gt, inArray, isNull, lt, ne, notExists, or } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { indexFormat } from '../index-text.ts';
import type { countWords } from './count-words.ts';
import { indexArticle } from './index-article.ts';
import { putCounts, type Recount, recount } from './recount-words.ts';

const batchSize = 100;

/** `done` of about `total` articles. */
export type OnProgress = (progress: { done: number; total: number }) => void;

/**
 * Makes the full-text index anew, a hundred articles at a time, each replaced in one step: readers find everything meanwhile, and an interruption
 * loses nothing, for words keep their old counts until all are counted. Then forgets words that no article has and articles that readers no longer
 * see. Returns how many it indexed.
 */
export async function reindex(actor: Actor, now: Date, onProgress: OnProgress): Promise<number> {
  requireMay(actor, 'jobs.run');
  const total = await countPublished();
  const counted: Recount = new Map();
  let done = 0;
  for (let last: number | undefined = 0; last !== undefined; ) {
    const ids: number[] = await listPublished(last);
    await transaction(() => indexAll(ids, now, (met) => recount(counted, met)));
    done += ids.length;
    last = ids.at(-1);
    onProgress({ done, total });
  }
  await putCounts(counted, now);
  await transaction(() => forgetRest(now));
  return done;
}

/** Indexes what is published and not in the index, or there in another format. Returns how many those were. */
export async function indexMissing(actor: Actor, now: Date): Promise<number> {
  requireMay(actor, 'jobs.run');
  let done = 0;
  for (;;) {
    const ids = await listMissing(batchSize);
    if (ids.length === 0) return done;
    await transaction(() => indexAll(ids, now));
    done += ids.length;
  }
}

/** Whether `indexMissing` has nothing to do. */
export async function isIndexComplete(): Promise<boolean> {
  return (await listMissing(1)).length === 0;
}

async function countPublished(): Promise<number> {
  const { db, t } = database();
  const [row] = await db.select({ count: count() }).from(t.articles).where(eq(t.articles.status, 'published'));
  return row?.count ?? 0;
}

async function listPublished(after: number): Promise<number[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.id })
    .from(t.articles)
    .where(and(eq(t.articles.status, 'published'), gt(t.articles.id, after)))
    .orderBy(asc(t.articles.id))
    .limit(batchSize);
  return rows.map((row) => row.id);
}

async function listMissing(limit: number): Promise<number[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.id })
    .from(t.articles)
    .leftJoin(t.searchDocuments, eq(t.searchDocuments.articleId, t.articles.id))
    .where(
      and(
        eq(t.articles.status, 'published'),
        or(isNull(t.searchDocuments.articleId), ne(t.searchDocuments.format, indexFormat)),
      ),
    )
    .orderBy(asc(t.articles.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** Read inside the transaction that indexes: what was taken down since the numbers were listed is left out. */
async function indexAll(ids: readonly number[], now: Date, count?: typeof countWords): Promise<void> {
  const { db, t } = database();
  const { id, storyId, lang, title, lead, body, publishedAt } = t.articles;
  const rows = await db
    .select({ articleId: id, storyId, lang, title, lead, body, publishedAt })
    .from(t.articles)
    .where(and(inArray(id, [...ids]), eq(t.articles.status, 'published')));
  for (const row of rows) await indexArticle(row, now, count);
}

async function forgetRest(started: Date): Promise<void> {
  const { db, t } = database();
  await db.delete(t.searchWords).where(lt(t.searchWords.seenAt, started));
  const shown = db
    .select({ id: t.articles.id })
    .from(t.articles)
    .where(and(eq(t.articles.id, t.searchDocuments.articleId), eq(t.articles.status, 'published')));
  await db.delete(t.searchDocuments).where(notExists(shown));
}
