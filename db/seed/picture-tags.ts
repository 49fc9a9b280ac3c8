import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { bodyMediaIds } from '#domain/body/rules';
import { listOf, tagOfList, tagOfStory } from '#domain/listings/rules';
import { tagOfPage } from '#domain/pages/rules';
import { langs } from '#lib/lang';

/**
 * The tags of every page that shows a picture: stories with it above or inside the text, static pages, its person's page and the
 * stories credited to that person. Reads every body: meant for the demo newsroom.
 */
export async function tagsOfPicture(mediaId: number): Promise<string[]> {
  const { db, t } = database();
  const heroes = await db.select({ id: t.stories.id }).from(t.stories).where(eq(t.stories.heroMediaId, mediaId));
  const people = await db.select({ id: t.authors.id }).from(t.authors).where(eq(t.authors.portraitMediaId, mediaId));
  const personIds = people.map(({ id }) => id);
  const credited = await db
    .select({ id: t.storyCredits.storyId })
    .from(t.storyCredits)
    .where(inArray(t.storyCredits.authorId, personIds));
  const texts = await db.select({ id: t.articles.storyId, body: t.articles.body }).from(t.articles);
  const pages = await db.select({ slug: t.pages.slug, lang: t.pages.lang, body: t.pages.body }).from(t.pages);
  const isShownIn = ({ body }: (typeof texts)[number] | (typeof pages)[number]) => bodyMediaIds(body).includes(mediaId);
  return [
    ...[...heroes, ...credited, ...texts.filter(isShownIn)].map(({ id }) => tagOfStory(id)),
    ...personIds.flatMap((id) => langs.map((lang) => tagOfList(listOf.author(id), lang))),
    ...pages.filter(isShownIn).map(({ slug, lang }) => tagOfPage(slug, lang)),
  ];
}
