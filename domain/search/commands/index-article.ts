import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import type { Lang } from '#lib/lang';
import { type IndexedText, indexFormat, indexText } from '../index-text.ts';
import { countWords } from './count-words.ts';

export type IndexedArticle = IndexedText & { articleId: number; storyId: number; publishedAt: Date | null };

/**
 * Puts a published article into the full-text index, or its new text in place of the old. Call it inside the transaction that shows
 * it. `count` is given by who counts all words anew.
 */
export async function indexArticle(article: IndexedArticle, now: Date, count = countWords): Promise<void> {
  const { db, t } = database();
  const { articleId, storyId, lang } = article;
  const { text, met } = indexText(article);
  const length = text.titleStems.length + text.bodyStems.length;
  await db.delete(t.searchDocuments).where(eq(t.searchDocuments.articleId, articleId));
  const publishedAt = article.publishedAt ?? new Date(0);
  await db.insert(t.searchDocuments).values({ articleId, storyId, lang, publishedAt, length, format: indexFormat });
  await fullText().put(articleId, text);
  count(met, now);
}

/** Takes an article out of the full-text index. Call it inside the transaction that hides it. */
export async function dropFromIndex(storyId: number, lang: Lang): Promise<void> {
  const { db, t } = database();
  await db
    .delete(t.searchDocuments)
    .where(and(eq(t.searchDocuments.storyId, storyId), eq(t.searchDocuments.lang, lang)));
}
