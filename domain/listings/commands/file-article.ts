import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import { mapPartOfLists, tagOfMapPart } from '#domain/sitemaps/rules';
import { type Lang, otherLang } from '#lib/lang';
import { listSoleLists } from '../queries.ts';
import { archiveSpanTag, type Filing, listsOf, tagOfLangs, tagOfList, tagOfStory } from '../rules.ts';

/**
 * Puts an article into every public list it belongs to, or with `filing` null takes it out of all of them, and notes the change
 * for the lists it was in and is in now (for both languages of those that are empty now or were), for its story, and for the parts of
 * the site's map that name it in either language.
 * Call it inside the transaction that changes the article.
 */
export async function fileArticle(storyId: number, lang: Lang, filing: Filing | null, now: Date): Promise<void> {
  const { db, t } = database();
  const all = await db
    .select({ list: t.listings.list, lang: t.listings.lang })
    .from(t.listings)
    .where(eq(t.listings.storyId, storyId));
  const [before, beside] = [listsIn(all, lang), listsIn(all, otherLang(lang))];
  const lists = filing ? listsOf(filing) : [];
  const left = before.some((list) => !lists.includes(list)) ? await listSoleLists(storyId, lang) : [];
  if (before.length > 0)
    await db.delete(t.listings).where(and(eq(t.listings.storyId, storyId), eq(t.listings.lang, lang)));
  const publishedAt = filing?.publishedAt ?? new Date(0);
  if (lists.length > 0) await db.insert(t.listings).values(lists.map((list) => ({ list, lang, publishedAt, storyId })));
  const entered = lists.some((list) => !before.includes(list)) ? await listSoleLists(storyId, lang) : [];
  const turned = [...left.filter((list) => !lists.includes(list)), ...entered.filter((list) => !before.includes(list))];
  const touched = [...before, ...lists].map((list) => tagOfList(list, lang));
  const parts = [before, lists, beside].map(mapPartOfLists).filter((part) => part !== null);
  await noteChanges([tagOfStory(storyId), ...touched, ...langsTags(turned), ...parts.map(tagOfMapPart)], now);
}

/** For lists that hold nothing any more or something at last. */
function langsTags(lists: readonly string[]): string[] {
  const hasDay = lists.some((list) => list.startsWith('day:'));
  return [...lists.map(tagOfLangs), ...(hasDay ? [archiveSpanTag] : [])];
}

function listsIn(rows: { list: string; lang: Lang }[], lang: Lang): string[] {
  return rows.filter((row) => row.lang === lang).map((row) => row.list);
}
