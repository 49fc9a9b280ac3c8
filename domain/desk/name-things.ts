import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { mayRead } from '#domain/articles/policy';
import type { Actor } from '#domain/sessions/types';
import { type Lang, type Localized, otherLang } from '#lib/lang';

/** What is kept by its number and known to people by a name. */
export type Thing = { kind: ThingKind; id: number };
export type ThingKind = 'rubric' | 'tag' | 'place' | 'author' | 'media' | 'story' | 'article' | 'user' | 'letter';

/** How people know a thing; `articleId` is the text it is named after, null for what has none. */
export type Known = { name: string; articleId: number | null };

/** Null for what is no longer there, has no name or is nothing the actor may know of. */
export type KnownOf = (kind: ThingKind, id: number) => Known | null;

/** Names of things of any kind in one language, each kind asked for once: titles for articles, file names for pictures. */
export async function nameThings(actor: Actor, things: Thing[], lang: Lang): Promise<KnownOf> {
  const known = new Map<string, Known>();
  for (const kind of new Set(things.map((thing) => thing.kind))) {
    const ids = [...new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id))];
    for (const { id, name, articleId = null } of await readers[kind](ids, lang, actor))
      if (name !== '') known.set(`${kind}:${id}`, { name, articleId });
  }
  return (kind, id) => known.get(`${kind}:${id}`) ?? null;
}

type Named = { id: number; name: string; articleId?: number }[];
type Reader = (ids: number[], lang: Lang, actor: Actor) => Promise<Named>;

const readers: Record<ThingKind, Reader> = {
  rubric: (ids, lang) => localized(database().t.rubrics, ids, lang),
  tag: (ids, lang) => localized(database().t.tags, ids, lang),
  place: (ids, lang) => localized(database().t.places, ids, lang),
  author: (ids, lang) => localized(database().t.authors, ids, lang),
  media: mediaNames,
  story: storyTitles,
  article: articleTitles,
  user: userNames,
  letter: letterNumbers,
};

type Catalogue = Pick<ReturnType<typeof database>['t'], 'rubrics' | 'tags' | 'places' | 'authors'>;

async function localized(table: Catalogue[keyof Catalogue], ids: number[], lang: Lang): Promise<Named> {
  const { db } = database();
  const rows: { id: number; name: Localized }[] = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(inArray(table.id, ids));
  return rows.map(({ id, name }) => ({ id, name: name[lang] }));
}

/** A picture that came without a file name is known by what it shows. */
async function mediaNames(ids: number[], lang: Lang): Promise<Named> {
  const { db, t } = database();
  const { id, fileName, alt } = t.media;
  const rows = await db.select({ id, fileName, alt }).from(t.media).where(inArray(id, ids));
  return rows.map((row) => ({ id: row.id, name: row.fileName || row.alt[lang] }));
}

async function userNames(ids: number[]): Promise<Named> {
  const { db, t } = database();
  return db.select({ id: t.users.id, name: t.users.name }).from(t.users).where(inArray(t.users.id, ids));
}

async function letterNumbers(ids: number[]): Promise<Named> {
  const { db, t } = database();
  return db.select({ id: t.letters.id, name: t.letters.number }).from(t.letters).where(inArray(t.letters.id, ids));
}

/** A story is known by the title of its text in the language asked for, else of the other. */
async function storyTitles(ids: number[], lang: Lang, actor: Actor): Promise<Named> {
  const titles = await readTitles(actor, database().t.articles.storyId, ids);
  const inLang = (wanted: Lang) => titles.filter((title) => title.lang === wanted);
  return [...inLang(otherLang(lang)), ...inLang(lang)].map((title) => ({ ...title, id: title.storyId }));
}

async function articleTitles(ids: number[], _: Lang, actor: Actor): Promise<Named> {
  const titles = await readTitles(actor, database().t.articles.id, ids);
  return titles.map((title) => ({ ...title, id: title.articleId }));
}

type Articles = ReturnType<typeof database>['t']['articles'];

async function readTitles(actor: Actor, column: Articles['id' | 'storyId'], ids: number[]) {
  const { db, t } = database();
  const { id: articleId, storyId, lang, title: name, ownerId, status } = t.articles;
  const rows = await db
    .select({ articleId, storyId, lang, name, ownerId, status })
    .from(t.articles)
    .where(inArray(column, ids));
  return rows.filter((row) => mayRead(actor, row));
}
