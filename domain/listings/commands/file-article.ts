import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import { type Filing, listsOf, tagOfList, tagOfStory } from '../rules.ts';

/**
 * Puts an article into every public list it belongs to, or with `filing` null takes it out of all of them, and notes the change
 * for the lists it was in and is in now and for its story. Call it inside the transaction that changes the article.
 */
export async function fileArticle(storyId: number, lang: Lang, filing: Filing | null, now: Date): Promise<void> {
  const { db, t } = database();
  const isThisArticle = and(eq(t.listings.storyId, storyId), eq(t.listings.lang, lang));
  const before = await db.select({ list: t.listings.list }).from(t.listings).where(isThisArticle);
  if (before.length > 0) await db.delete(t.listings).where(isThisArticle);
  const lists = filing ? listsOf(filing) : [];
  const publishedAt = filing?.publishedAt ?? new Date(0);
  if (lists.length > 0) await db.insert(t.listings).values(lists.map((list) => ({ list, lang, publishedAt, storyId })));
  const touched = [...before.map((row) => row.list), ...lists].map((list) => tagOfList(list, lang));
  await noteChanges([tagOfStory(storyId), ...touched], now);
}
