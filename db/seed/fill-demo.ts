import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { database, transaction } from '#db/client';
import { addArticle } from '#domain/articles/commands/add-article';
import { correctArticle } from '#domain/articles/commands/correct-article';
import { arrangeFront } from '#domain/front/commands/arrange-front';
import { emptyLayout } from '#domain/front/rules';
import { countReads } from '#domain/popular/commands/count-reads';
import { systemActor } from '#domain/sessions/rules';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { createStory } from '#domain/stories/commands/create-story';
import { addUser } from '#domain/users/commands/add-user';
import type { Lang } from '#lib/lang';
import { langs } from '#lib/lang';
import { hashPassword } from '#lib/password';
import { almatyDay } from '#lib/text/dates';
import { authors } from './authors.ts';
import { expandBlocks, type SeedNames } from './expand-blocks.ts';
import { fillAbsentPages } from './fill-absent-pages.ts';
import { insertLetters } from './insert-letters.ts';
import { insertPictures } from './insert-pictures.ts';
import { pages } from './pages.ts';
import { settings } from './settings.ts';
import { starterPages } from './starter-pages.ts';
import { tags } from './tags.ts';
import type { SeedPage, SeedStory } from './types.ts';
import { demoPassword, demoUsers } from './users.ts';

const hourMs = 3_600_000;
const seed = systemActor('seed');

/** The stories of the demo newsroom, oldest first. */
export async function readSeedStories(): Promise<SeedStory[]> {
  const folder = join(import.meta.dirname, 'stories');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file): Promise<{ story: SeedStory }> => import(join(folder, file))));
  return modules.map((module) => module.story).sort((a, b) => b.hoursAgo - a.hoursAgo);
}

/** Fills a newsroom that has rubrics and places but no stories with the demo newsroom, whole or not at all. Its pictures are still to be drawn. */
export async function fillDemo(now: Date): Promise<void> {
  const stories = await readSeedStories();
  await transaction(() => fillTexts(stories, now));
}

async function fillTexts(stories: SeedStory[], now: Date): Promise<void> {
  const pictures = await insertPictures(stories, now);
  const picture = (key: string) => pictures.get(key) ?? null;
  await changeSiteSettings(seed, settings, now);
  await insertAuthors(picture);
  await insertTags();
  await fillAbsentPages(demoPages(), now);
  const ids = await createStories(stories, now, picture);
  const names: SeedNames = { picture, story: (key) => ids.get(key) ?? null };
  for (const story of stories) await addTexts(story, { now, names });
  await insertUsers(now);
  await insertLetters(now);
  await arrangeFronts(ids, now);
  await insertReads(stories, ids, now);
}

/** The starter pages in their order, with the demo's own texts where it has some. */
function demoPages(): SeedPage[] {
  const own = new Map(pages.map((page) => [page.slug, page]));
  const starters = starterPages.map((page) => own.get(page.slug) ?? page);
  return [...starters, ...pages.filter((page) => !starters.includes(page))];
}

async function insertAuthors(picture: SeedNames['picture']): Promise<void> {
  const { db, t } = database();
  const rows = authors.map(({ key, portrait, ...author }) => ({
    ...author,
    slug: key,
    portraitMediaId: portrait === null ? null : picture(portrait),
    isHouse: key === 'ar-ay',
  }));
  await db.insert(t.authors).values(rows);
}

async function insertTags(): Promise<void> {
  const { db, t } = database();
  await db.insert(t.tags).values(tags);
}

type Slugs = Map<string, number>;

async function slugsOf(table: 'rubrics' | 'tags' | 'places' | 'authors'): Promise<Slugs> {
  const { db, t } = database();
  const rows = await db.select({ id: t[table].id, slug: t[table].slug }).from(t[table]);
  return new Map(rows.map((row) => [row.slug, row.id]));
}

function pick(slugs: Slugs, slug: string, story: SeedStory): number {
  const id = slugs.get(slug);
  if (id === undefined) throw new Error(`The seed story ${story.key} names ${slug}, which does not exist.`);
  return id;
}

async function createStories(
  stories: SeedStory[],
  now: Date,
  picture: SeedNames['picture'],
): Promise<Map<string, number>> {
  const rubrics = await slugsOf('rubrics');
  const tagIds = await slugsOf('tags');
  const placeIds = await slugsOf('places');
  const authorIds = await slugsOf('authors');
  const ids = new Map<string, number>();
  for (const story of stories) {
    const parts = {
      rubricId: pick(rubrics, story.rubric, story),
      format: story.format,
      heroMediaId: picture(story.hero),
      ageMark: null,
      tagIds: story.tags.map((slug) => pick(tagIds, slug, story)),
      placeIds: story.places.map((slug) => pick(placeIds, slug, story)),
      credits: story.credits.map(({ author, role, lang }) => ({
        authorId: pick(authorIds, author, story),
        role,
        lang: lang ?? null,
      })),
    };
    ids.set(story.key, await createStory(seed, parts, now));
  }
  return ids;
}

async function addTexts(story: SeedStory, { now, names }: { now: Date; names: SeedNames }): Promise<void> {
  const storyId = names.story(story.key);
  if (storyId === null) return;
  for (const lang of langs) {
    const text = story[lang];
    if (!text) continue;
    const publishedAt = publicationTime(story, lang, now);
    const updatedAt = story.updatedAfterHours
      ? new Date(publishedAt.getTime() + story.updatedAfterHours * hourMs)
      : null;
    const body = expandBlocks(text.body, names);
    const { title, lead } = text;
    await addArticle(
      seed,
      { storyId, lang, text: { title, lead, body }, status: 'published', publishedAt, updatedAt },
      publishedAt,
    );
    if (story.correction)
      await correctArticle(seed, { storyId, lang, text: story.correction[lang] }, updatedAt ?? publishedAt);
  }
}

function publicationTime(story: SeedStory, lang: Lang, now: Date): Date {
  const delay = lang === 'ru' ? (story.ruDelayHours ?? 0) : 0;
  return new Date(now.getTime() - Math.max(0.2, story.hoursAgo - delay) * hourMs);
}

async function arrangeFronts(ids: Map<string, number>, now: Date): Promise<void> {
  const storyId = ids.get('kitap-avtobusy');
  if (storyId === undefined) return;
  const layout = { ...emptyLayout, lead: { storyId, expiresAt: null } };
  for (const lang of langs) await arrangeFront(seed, { lang, baseId: 0, layout }, now);
}

async function insertUsers(now: Date): Promise<void> {
  const authorIds = await slugsOf('authors');
  const passwordHash = await hashPassword(demoPassword);
  for (const { author, ...user } of demoUsers) {
    const authorId = author === null ? null : (authorIds.get(author) ?? null);
    await addUser(seed, { ...user, authorId, lang: 'kk', passwordHash, isDemo: true }, now);
  }
}

/** Made-up numbers of reads, so that the most read page has something to show. */
async function insertReads(stories: SeedStory[], ids: Map<string, number>, now: Date): Promise<void> {
  const rows = stories.flatMap((story, position) =>
    langs.flatMap((lang) => {
      const storyId = ids.get(story.key);
      if (storyId === undefined || !story[lang]) return [];
      const day = almatyDay(new Date(now.getTime() - Math.min(story.hoursAgo, 20 * 24) * hourMs));
      return [{ storyId, lang, day, count: 40 + ((position * 37 + (lang === 'kk' ? 60 : 11)) % 173) }];
    }),
  );
  await countReads(rows);
}
