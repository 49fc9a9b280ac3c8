import { setImmediate as otherWork } from 'node:timers/promises';
import { asc, gt, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { readTarget } from '../rules.ts';

/** Whether readers find a page or a file at a public path (decoded, without query); a redirect that leads on counts as one. */
export type AddressBook = { isLive(path: string): boolean };

const batchSize = 5_000;

/** Reads the names of everything readers can open: one query a noun instead of one a link. */
export async function readAddressBook(): Promise<AddressBook> {
  const { db, t } = database();
  const live = new Set<string>();
  await addStories(live);
  for (const [kind, table] of Object.entries({ rubric: t.rubrics, tag: t.tags, place: t.places, author: t.authors }))
    for (const { slug } of await db.select({ slug: table.slug }).from(table)) live.add(`${kind} ${slug}`);
  const { slug, lang, removedAt } = t.pages;
  for (const page of await db.select({ slug, lang }).from(t.pages).where(isNull(removedAt)))
    live.add(`page ${page.lang} ${page.slug}`);
  for (const { hash } of await db.select({ hash: t.media.hash }).from(t.media).where(isNull(t.media.deletedAt)))
    live.add(`file ${hash}`);
  const moved = new Set((await db.select({ path: t.redirects.fromPath }).from(t.redirects)).map((row) => row.path));
  return { isLive: (path) => moved.has(path) || live.has(keyOf(path)) || readTarget(path)?.kind === 'fixed' };
}

async function addStories(live: Set<string>): Promise<void> {
  const { db, t } = database();
  for (let after = 0; ; ) {
    const stories = await db
      .select({ id: t.articles.id, storyId: t.articles.storyId, lang: t.articles.lang, status: t.articles.status })
      .from(t.articles)
      .where(gt(t.articles.id, after))
      .orderBy(asc(t.articles.id))
      .limit(batchSize);
    for (const { storyId, lang, status } of stories) if (status === 'published') live.add(`story ${lang} ${storyId}`);
    const last = stories.at(-1);
    if (!last || stories.length < batchSize) return;
    after = last.id;
    await otherWork();
  }
}

function keyOf(path: string): string {
  const target = readTarget(path);
  switch (target?.kind) {
    case 'story':
      return `story ${target.lang} ${target.id}`;
    case 'page':
      return `page ${target.lang} ${target.slug}`;
    case 'file':
      return `file ${target.hash}`;
    case 'rubric':
    case 'tag':
    case 'place':
    case 'author':
      return `${target.kind} ${target.slug}`;
    default:
      return '';
  }
}
