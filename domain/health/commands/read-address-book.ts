import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { readTarget } from '../rules.ts';

/** Whether readers find a page at a public path (decoded, without query); a redirect that leads on counts as one. */
export type AddressBook = { isLive(path: string): boolean };

/** Reads the names of everything readers can open: one query a noun instead of one a link. */
export async function readAddressBook(): Promise<AddressBook> {
  const { db, t } = database();
  const live = new Set<string>();
  const stories = await db
    .select({ id: t.articles.storyId, lang: t.articles.lang })
    .from(t.articles)
    .where(eq(t.articles.status, 'published'));
  for (const { id, lang } of stories) live.add(`story ${lang} ${id}`);
  for (const [kind, table] of Object.entries({ rubric: t.rubrics, tag: t.tags, place: t.places, author: t.authors }))
    for (const { slug } of await db.select({ slug: table.slug }).from(table)) live.add(`${kind} ${slug}`);
  for (const { slug, lang } of await db.select({ slug: t.pages.slug, lang: t.pages.lang }).from(t.pages))
    live.add(`page ${lang} ${slug}`);
  const moved = new Set((await db.select({ path: t.redirects.fromPath }).from(t.redirects)).map((row) => row.path));
  return { isLive: (path) => moved.has(path) || live.has(keyOf(path)) || readTarget(path)?.kind === 'fixed' };
}

function keyOf(path: string): string {
  const target = readTarget(path);
  switch (target?.kind) {
    case 'story':
      return `story ${target.lang} ${target.id}`;
    case 'page':
      return `page ${target.lang} ${target.slug}`;
    case 'rubric':
    case 'tag':
    case 'place':
    case 'author':
      return `${target.kind} ${target.slug}`;
    default:
      return '';
  }
}
