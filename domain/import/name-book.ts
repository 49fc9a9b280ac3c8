import { database } from '#db/client';
import type { Localized } from '#lib/lang';
import { slugify } from '#lib/text/slug';
import { rubricMeaning } from './rubric-names.ts';
import { shortPlaceNames } from './text/place-names.ts';
import type { HouseAuthor } from './types.ts';

type Nouns = 'rubrics' | 'tags' | 'places' | 'authors';

/** Numbers by slug and by name in either language; kept while an import runs, so that no name is looked up twice. */
export type NameBook = Record<Nouns, Map<string, number>>;

/** Reads every rubric, tag, place and author there is. */
export async function openNameBook(): Promise<NameBook> {
  return {
    rubrics: await readNames('rubrics'),
    tags: await readNames('tags'),
    places: withShortNames(await readNames('places')),
    authors: await readNames('authors'),
  };
}

async function readNames(noun: Nouns): Promise<Map<string, number>> {
  const { db, t } = database();
  const rows = await db.select({ id: t[noun].id, slug: t[noun].slug, name: t[noun].name }).from(t[noun]);
  const book = new Map<string, number>();
  for (const { id, slug, name } of rows) enter(book, id, slug, name);
  return book;
}

/** «Меркі ауданы» is known as «Меркі» too, unless that is another place's whole name. */
function withShortNames(places: Map<string, number>): Map<string, number> {
  for (const [name, id] of [...places]) {
    for (const short of shortPlaceNames(name)) if (!places.has(short)) places.set(short, id);
  }
  return places;
}

function enter(book: Map<string, number>, id: number, slug: string, name: Localized): void {
  for (const key of [slug, keyOf(name.kk), keyOf(name.ru)]) if (!book.has(key)) book.set(key, id);
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

/** The rubric and the place a record's rubric means; a rubric nobody knows yet is made. */
export async function fileUnder(
  book: NameBook,
  rubricName: string | null,
): Promise<{ rubricId: number | null; placeIds: number[] }> {
  if (rubricName === null) return { rubricId: null, placeIds: [] };
  const known = book.rubrics.get(keyOf(rubricName));
  if (known !== undefined) return { rubricId: await ownRubric(known), placeIds: [] };
  const meaning = rubricMeaning(rubricName) ?? {
    rubric: { slug: slugify(rubricName), name: { kk: rubricName, ru: rubricName } },
  };
  const placeId = meaning.place === undefined ? undefined : book.places.get(meaning.place);
  const rubricId = meaning.rubric ? await findOrMakeRubric(book, meaning.rubric) : null;
  return {
    rubricId: rubricId === null ? null : await ownRubric(rubricId),
    placeIds: placeId === undefined ? [] : [placeId],
  };
}

/** The stream rubric shows everything and has no stories of its own. */
async function ownRubric(id: number): Promise<number | null> {
  const { db, t } = database();
  const rows = await db.select({ id: t.rubrics.id, isStream: t.rubrics.isStream }).from(t.rubrics);
  return rows.find((row) => row.id === id)?.isStream ? null : id;
}

async function findOrMakeRubric(book: NameBook, rubric: { slug: string; name?: Localized }): Promise<number | null> {
  const known = book.rubrics.get(rubric.slug) ?? (rubric.name && book.rubrics.get(keyOf(rubric.name.kk)));
  if (known !== undefined) return known;
  if (rubric.slug === '' || !rubric.name) return null;
  const { db, t } = database();
  const values = { slug: rubric.slug, name: rubric.name, position: 100 + book.rubrics.size, isStream: false };
  const [row] = await db.insert(t.rubrics).values(values).returning({ id: t.rubrics.id });
  if (!row) return null;
  enter(book.rubrics, row.id, rubric.slug, rubric.name);
  return row.id;
}

/** A place by its name in either language or by its short name («Меркі», «г. Тараз», «Мерке»); null for any other. */
export function findPlace(book: NameBook, name: string): number | null {
  const names = [keyOf(name), ...shortPlaceNames(name)];
  return names.map((each) => book.places.get(each)).find((id) => id !== undefined) ?? null;
}

/** A tag by its name in one language; a new one is a topic with that name in both. */
export async function findOrMakeTag(book: NameBook, name: string): Promise<number> {
  const known = book.tags.get(keyOf(name));
  if (known !== undefined) return known;
  const { db, t } = database();
  const slug = freeSlug(book.tags, slugify(name) || 'tag');
  const [row] = await db
    .insert(t.tags)
    .values({ slug, kind: 'topic', name: both(name) })
    .returning({ id: t.tags.id });
  return entered(book.tags, row, slug, both(name));
}

/** An author by name; a new one has no card yet. */
export async function findOrMakeAuthor(
  book: NameBook,
  name: string,
  house: HouseAuthor | null = null,
): Promise<number> {
  const known = book.authors.get(keyOf(name));
  if (known !== undefined) return known;
  const { db, t } = database();
  const slug = freeSlug(book.authors, slugify(name) || 'avtor');
  const values = {
    slug,
    name: both(name),
    role: both(house?.role ?? ''),
    bio: both(house?.bio ?? ''),
    isHouse: house !== null,
  };
  const [row] = await db.insert(t.authors).values(values).returning({ id: t.authors.id });
  return entered(book.authors, row, slug, both(name));
}

function entered(book: Map<string, number>, row: { id: number } | undefined, slug: string, name: Localized): number {
  if (!row) throw new Error('The database returned no number for a new name.');
  enter(book, row.id, slug, name);
  return row.id;
}

function freeSlug(book: Map<string, number>, slug: string): string {
  for (let number = 2, free = slug; ; number += 1) {
    if (!book.has(free)) return free;
    free = `${slug}-${number}`;
  }
}

function both(name: string): Localized {
  return { kk: name, ru: name };
}
