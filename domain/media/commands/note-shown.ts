import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import { noteCardsShowing } from '#domain/cards/commands/note-card';
import { listOf, tagOfList, tagOfStory } from '#domain/listings/rules';
import { tagOfPage } from '#domain/pages/rules';
import { mapPartOf, tagOfMapPart } from '#domain/sitemaps/rules';
import { langs } from '#lib/lang';

/** Notes every page that shows a picture as hero, in its body or as a portrait. Call it inside the transaction of the change. */
export async function noteShown(mediaId: number, now: Date): Promise<void> {
  const tags = [
    ...(await storyIdsShowing(mediaId)).map(tagOfStory),
    ...(await tagsOfPages(mediaId)),
    ...(await tagsOfPortraits(mediaId)),
  ];
  await noteChanges(tags, now);
  await noteCardsShowing(mediaId, now);
}

/** The same for a picture whose files have other names than before: the site's map names one of them. */
export async function noteNewFiles(mediaId: number, now: Date): Promise<void> {
  await noteShown(mediaId, now);
  await noteChanges((await mapPartsNaming(mediaId)).map(tagOfMapPart), now);
}

async function storyIdsShowing(mediaId: number): Promise<number[]> {
  const { db, t } = database();
  const heroes = await db.select({ id: t.stories.id }).from(t.stories).where(eq(t.stories.heroMediaId, mediaId));
  const bodies = await db
    .select({ noun: t.mediaUses.noun, id: t.articles.storyId })
    .from(t.mediaUses)
    .innerJoin(t.articles, eq(t.articles.id, t.mediaUses.nounId))
    .where(eq(t.mediaUses.mediaId, mediaId));
  return [...heroes, ...bodies.filter((use) => use.noun === 'article')].map((row) => row.id);
}

async function mapPartsNaming(mediaId: number): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ publishedAt: t.articles.publishedAt })
    .from(t.stories)
    .innerJoin(t.articles, eq(t.articles.storyId, t.stories.id))
    .where(and(eq(t.stories.heroMediaId, mediaId), eq(t.articles.status, 'published')));
  return [...new Set(rows.map((row) => mapPartOf(row.publishedAt)))];
}

async function tagsOfPages(mediaId: number): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ noun: t.mediaUses.noun, slug: t.pages.slug, lang: t.pages.lang })
    .from(t.mediaUses)
    .innerJoin(t.pages, eq(t.pages.id, t.mediaUses.nounId))
    .where(eq(t.mediaUses.mediaId, mediaId));
  return rows.filter((use) => use.noun === 'page').map((page) => tagOfPage(page.slug, page.lang));
}

/** A portrait stands on the author's pages and under every story of theirs. */
async function tagsOfPortraits(mediaId: number): Promise<string[]> {
  const { db, t } = database();
  const authors = await db.select({ id: t.authors.id }).from(t.authors).where(eq(t.authors.portraitMediaId, mediaId));
  const tags: string[] = [];
  for (const { id } of authors) {
    const credits = await db
      .selectDistinct({ storyId: t.storyCredits.storyId })
      .from(t.storyCredits)
      .where(eq(t.storyCredits.authorId, id));
    tags.push(...langs.map((lang) => tagOfList(listOf.author(id), lang)));
    tags.push(...credits.map((credit) => tagOfStory(credit.storyId)));
  }
  return tags;
}
