import { and, asc, count, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { MediaUse } from '../types.ts';

const maxListed = 200;

/** Where a picture or a document is used, at most 200 of each kind: heroes, bodies, cards of shared links, static pages, portraits. Throws `forbidden`. */
export async function listUses(actor: Actor, id: number): Promise<MediaUse[]> {
  requireMay(actor, 'media.upload');
  return [
    ...(await listHeroes(id)),
    ...(await listBodies(id)),
    ...(await listCards(id)),
    ...(await listPages(id)),
    ...(await listPortraits(id)),
  ];
}

/** In how many places something is used; a story counts once for its picture at the top. */
export async function countUses(id: number): Promise<number> {
  const { db, t } = database();
  const [heroes] = await db.select({ n: count() }).from(t.stories).where(eq(t.stories.heroMediaId, id));
  const [bodies] = await db.select({ n: count() }).from(t.mediaUses).where(eq(t.mediaUses.mediaId, id));
  const [portraits] = await db.select({ n: count() }).from(t.authors).where(eq(t.authors.portraitMediaId, id));
  const [chosen] = await db.select({ n: count() }).from(t.cards).where(eq(t.cards.chosenMediaId, id));
  return (heroes?.n ?? 0) + (bodies?.n ?? 0) + (portraits?.n ?? 0) + (chosen?.n ?? 0);
}

async function listHeroes(id: number): Promise<MediaUse[]> {
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.stories.id, lang: t.articles.lang, title: t.articles.title, articleId: t.articles.id })
    .from(t.stories)
    .innerJoin(t.articles, eq(t.articles.storyId, t.stories.id))
    .where(eq(t.stories.heroMediaId, id))
    .orderBy(asc(t.articles.id))
    .limit(maxListed);
  return rows.map((row) => ({ noun: 'hero', ...row }));
}

async function listBodies(id: number): Promise<MediaUse[]> {
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.articles.storyId, lang: t.articles.lang, title: t.articles.title, articleId: t.articles.id })
    .from(t.mediaUses)
    .innerJoin(t.articles, eq(t.articles.id, t.mediaUses.nounId))
    .where(and(eq(t.mediaUses.mediaId, id), eq(t.mediaUses.noun, 'article')))
    .orderBy(asc(t.articles.id))
    .limit(maxListed);
  return rows.map((row) => ({ noun: 'article', ...row }));
}

async function listCards(id: number): Promise<MediaUse[]> {
  const { db, t } = database();
  const rows = await db
    .select({ storyId: t.articles.storyId, lang: t.articles.lang, title: t.articles.title, articleId: t.articles.id })
    .from(t.cards)
    .innerJoin(t.articles, and(eq(t.articles.storyId, t.cards.nounId), eq(t.articles.lang, t.cards.lang)))
    .where(and(eq(t.cards.chosenMediaId, id), eq(t.cards.noun, 'story')))
    .orderBy(asc(t.articles.id))
    .limit(maxListed);
  return rows.map((row) => ({ noun: 'card', ...row }));
}

async function listPages(id: number): Promise<MediaUse[]> {
  const { db, t } = database();
  const rows = await db
    .select({ slug: t.pages.slug, lang: t.pages.lang, title: t.pages.title })
    .from(t.mediaUses)
    .innerJoin(t.pages, eq(t.pages.id, t.mediaUses.nounId))
    .where(and(eq(t.mediaUses.mediaId, id), eq(t.mediaUses.noun, 'page')))
    .orderBy(asc(t.pages.id))
    .limit(maxListed);
  return rows.map((row) => ({ noun: 'page', ...row }));
}

async function listPortraits(id: number): Promise<MediaUse[]> {
  const { db, t } = database();
  const rows = await db
    .select({ authorId: t.authors.id, slug: t.authors.slug, name: t.authors.name })
    .from(t.authors)
    .where(eq(t.authors.portraitMediaId, id))
    .orderBy(asc(t.authors.id))
    .limit(maxListed);
  return rows.map(({ name, ...row }) => ({ noun: 'author', ...row, title: name.kk }));
}
