import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { mayRead } from '#domain/articles/policy';
import type { Actor } from '#domain/sessions/types';
import { type Lang, type Localized, otherLang } from '#lib/lang';

/** What is kept by its number and known to people by a name. */
export type Thing = { kind: ThingKind; id: number };
export type ThingKind = 'rubric' | 'tag' | 'place' | 'author' | 'media' | 'story' | 'article' | 'user' | 'letter';

/** The name of a thing; null for what is no longer there or what the actor may not know of. */
export type NameOf = (kind: ThingKind, id: number) => string | null;

/** Names of things of any kind in one language, each kind asked for once: titles for articles, file names for pictures. */
export async function nameThings(actor: Actor, things: Thing[], lang: Lang): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const kind of new Set(things.map((thing) => thing.kind))) {
    const ids = [...new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id))];
    for (const [id, name] of await readers[kind](ids, lang, actor)) names.set(`${kind}:${id}`, name);
  }
  return (kind, id) => names.get(`${kind}:${id}`) ?? null;
}

type Named = [id: number, name: string][];
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
  return rows.map(({ id, name }) => [id, name[lang]]);
}

async function mediaNames(ids: number[]): Promise<Named> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.media.id, name: t.media.fileName })
    .from(t.media)
    .where(inArray(t.media.id, ids));
  return rows.map(({ id, name }) => [id, name]);
}

async function userNames(ids: number[]): Promise<Named> {
  const { db, t } = database();
  const rows = await db.select({ id: t.users.id, name: t.users.name }).from(t.users).where(inArray(t.users.id, ids));
  return rows.map(({ id, name }) => [id, name]);
}

async function letterNumbers(ids: number[]): Promise<Named> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.letters.id, number: t.letters.number })
    .from(t.letters)
    .where(inArray(t.letters.id, ids));
  return rows.map(({ id, number }) => [id, number]);
}

/** A story is known by the title of its text in the language asked for, else of the other. */
async function storyTitles(ids: number[], lang: Lang, actor: Actor): Promise<Named> {
  const { db, t } = database();
  const { storyId, title, ownerId, status } = t.articles;
  const rows = await db
    .select({ id: storyId, lang: t.articles.lang, title, ownerId, status })
    .from(t.articles)
    .where(inArray(storyId, ids));
  const readable = rows.filter((row) => row.title !== '' && mayRead(actor, row));
  const inLang = (wanted: Lang) => readable.filter((row) => row.lang === wanted);
  return [...inLang(otherLang(lang)), ...inLang(lang)].map((row) => [row.id, row.title]);
}

async function articleTitles(ids: number[], _: Lang, actor: Actor): Promise<Named> {
  const { db, t } = database();
  const { id, title, ownerId, status } = t.articles;
  const rows = await db.select({ id, title, ownerId, status }).from(t.articles).where(inArray(id, ids));
  return rows.filter((row) => row.title !== '' && mayRead(actor, row)).map((row) => [row.id, row.title]);
}
