import { asc, countDistinct, eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { type Lang, type Localized, langs } from '#lib/lang';
import { compareText } from '#lib/text/collate';

export type Author = {
  id: number;
  slug: string;
  name: Localized;
  role: Localized;
  bio: Localized;
  portraitMediaId: number | null;
  isHouse: boolean;
};

/** The slug must be the present one: former ones are redirects. */
export async function getAuthorBySlug(slug: string): Promise<Author | null> {
  const { db, t } = database();
  const [row] = await db.select().from(t.authors).where(eq(t.authors.slug, slug)).limit(1);
  return row ?? null;
}

/** Authors by number, in no particular order. */
export async function listAuthors(ids: number[]): Promise<Author[]> {
  if (ids.length === 0) return [];
  const { db, t } = database();
  return db.select().from(t.authors).where(inArray(t.authors.id, ids)).limit(200);
}

export async function getAuthor(id: number): Promise<Author | null> {
  const { db, t } = database();
  const [row] = await db.select().from(t.authors).where(eq(t.authors.id, id)).limit(1);
  return row ?? null;
}

export type AuthorSearch = { text: string; lang: Lang; limit: number; offset: number };
export type FoundAuthor = Pick<Author, 'id' | 'slug' | 'name' | 'role' | 'portraitMediaId' | 'isHouse'>;

/** Authors whose name in either language or slug contains `text`, in the order of their names in `lang`, and how many there are. */
export async function searchAuthors(search: AuthorSearch): Promise<{ authors: FoundAuthor[]; total: number }> {
  const { db, t } = database();
  const { id, slug, name, role, portraitMediaId, isHouse } = t.authors;
  const rows = await db
    .select({ id, slug, name, role, portraitMediaId, isHouse })
    .from(t.authors)
    .orderBy(asc(t.authors.id))
    .limit(100_000);
  const { text, lang, limit, offset } = search;
  const wanted = text.normalize('NFC').toLowerCase();
  const isFound = (author: FoundAuthor) =>
    author.slug.includes(wanted) ||
    langs.some((each) => author.name[each].normalize('NFC').toLowerCase().includes(wanted));
  const compare = compareText(lang);
  const found = rows.filter(isFound).sort((a, b) => compare(a.name[lang], b.name[lang]) || a.id - b.id);
  return { authors: found.slice(offset, offset + limit), total: found.length };
}

/** Stories in any state that credit these authors, by author; authors without credits are absent. */
export async function countStoriesByAuthor(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({ id: t.storyCredits.authorId, count: countDistinct(t.storyCredits.storyId) })
    .from(t.storyCredits)
    .where(inArray(t.storyCredits.authorId, ids))
    .groupBy(t.storyCredits.authorId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
