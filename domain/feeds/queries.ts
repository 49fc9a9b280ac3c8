import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { listCards } from '#domain/articles/queries';
import { bodyMediaIds, bodyStoryIds } from '#domain/body/rules';
import { everything } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import { listCardsNamed } from '#domain/redirects/queries';
import type { Lang } from '#lib/lang';
import { authorPath, homePath, placePath, rubricPath, tagPath } from '#lib/paths';
import type { FeedArticle } from './types.ts';

/** Published articles of these stories in one language, whole, in the order of `storyIds`; others are left out. */
export async function listFeedArticles(storyIds: number[], lang: Lang): Promise<FeedArticle[]> {
  const cards = await listCards(storyIds, lang);
  const texts = await listTexts(
    cards.map((card) => card.storyId),
    lang,
  );
  const tags = await listTagNames(
    cards.map((card) => card.storyId),
    lang,
  );
  const bodies = [...texts.values()].map((text) => text.body);
  const media = await listMediaViews(bodies.flatMap(bodyMediaIds), lang);
  const linked = await listCardsNamed(bodies.flatMap(bodyStoryIds), lang);
  return cards.flatMap((card) => {
    const text = texts.get(card.storyId);
    return text ? [{ ...card, ...text, tags: tags.get(card.storyId) ?? [], media, linked }] : [];
  });
}

const pathOf = { rubrics: rubricPath, places: placePath, tags: tagPath, authors: authorPath };
const kindOf = { rubrics: 'rubric:', places: 'place:', tags: 'tag:', authors: 'author:' };

/** The pages whose feeds show these lists (`all`, `rubric:5`, …), as paths; a list without a feed is left out. */
export async function listFeedPages(lists: readonly string[], lang: Lang): Promise<string[]> {
  const pages = lists.includes(everything) ? [homePath(lang), ...(await listStreamPages(lang))] : [];
  for (const noun of ['rubrics', 'places', 'tags', 'authors'] as const) {
    const { db, t } = database();
    const ids = lists.flatMap((list) => (list.startsWith(kindOf[noun]) ? [Number(list.split(':')[1])] : []));
    const { id, slug } = t[noun];
    const rows = await db.select({ slug }).from(t[noun]).where(inArray(id, ids)).orderBy(asc(id));
    pages.push(...rows.map((row) => pathOf[noun](lang, row.slug)));
  }
  return [...new Set(pages)].map(encodeURI);
}

/** Rubrics that show everything. */
async function listStreamPages(lang: Lang): Promise<string[]> {
  const { db, t } = database();
  const { slug, isStream, id } = t.rubrics;
  const rows = await db.select({ slug }).from(t.rubrics).where(eq(isStream, true)).orderBy(asc(id));
  return rows.map((row) => rubricPath(lang, row.slug));
}

type FeedText = Pick<FeedArticle, 'body' | 'updatedAt' | 'photoCredit' | 'ageMark'>;

async function listTexts(storyIds: number[], lang: Lang): Promise<Map<number, FeedText>> {
  if (storyIds.length === 0) return new Map();
  const { db, t } = database();
  const { storyId, body, updatedAt, photoCredit } = t.articles;
  const rows = await db
    .select({ storyId, body, updatedAt, photoCredit, ageMark: t.stories.ageMark })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, storyId))
    .where(and(inArray(storyId, storyIds), eq(t.articles.lang, lang), eq(t.articles.status, 'published')));
  return new Map(rows.map(({ storyId: id, ...text }) => [id, text]));
}

async function listTagNames(storyIds: number[], lang: Lang): Promise<Map<number, string[]>> {
  if (storyIds.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.storyTags.storyId, name: t.tags.name })
    .from(t.storyTags)
    .innerJoin(t.tags, eq(t.tags.id, t.storyTags.tagId))
    .where(inArray(t.storyTags.storyId, storyIds))
    .orderBy(asc(t.storyTags.position));
  const names = new Map<number, string[]>();
  for (const { storyId, name } of rows) names.set(storyId, [...(names.get(storyId) ?? []), name[lang]]);
  return names;
}
