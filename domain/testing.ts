import { listChangesSince } from '#db/changes';
import { database, transaction } from '#db/client';
import { fillStarter } from '#db/seed/fill-starter';
import { addArticle } from '#domain/articles/commands/add-article';
import type { StoryParts } from '#domain/articles/types';
import { type Body, bodyVersion } from '#domain/body/types';
import { systemActor } from '#domain/sessions/rules';
import type { Actor, Role } from '#domain/sessions/types';
import { createStory } from '#domain/stories/commands/create-story';
import type { Lang } from '#lib/lang';

/** The moment at which tests happen: 14:00 in Almaty. */
export const now = new Date('2026-11-23T09:00:00Z');

export const hourMs = 3_600_000;

/** `amount` hours before `now`. */
export const hoursAgo = (amount: number) => new Date(now.getTime() - amount * hourMs);

export const system = systemActor('seed');

/** Only tests may act as somebody without a session; `userId` where what is done refers to a user. */
export function actorOf(role: Role, userId: number | null = null): Actor {
  return { name: `${role}@test`, role, userId } as Actor;
}

/** A body of plain paragraphs. */
export function plainBody(...paragraphs: string[]): Body {
  return { version: bodyVersion, blocks: paragraphs.map((text) => ({ type: 'paragraph', content: [{ text }] })) };
}

export const plainStory: StoryParts = {
  rubricId: null,
  format: 'news',
  heroMediaId: null,
  ageMark: null,
  tagIds: [],
  placeIds: [],
  credits: [],
};

export type TestArticle = {
  /** Adds the text to this story instead of making a new one. */
  storyId?: number;
  lang?: Lang;
  title?: string;
  lead?: string | null;
  status?: 'draft' | 'published';
  publishedAt?: Date | null;
  parts?: Partial<StoryParts> & { id?: number };
};

/** A story with one text, published at `now` unless told otherwise; returns the story's number. */
export async function newArticle(article: TestArticle = {}): Promise<number> {
  const { lang = 'kk', title = 'Таразда кітапхана ашылды', lead = null, status = 'published', parts = {} } = article;
  const storyId = article.storyId ?? (await createStory(system, { ...plainStory, ...parts }, now));
  const publishedAt = article.publishedAt === undefined ? (status === 'published' ? now : null) : article.publishedAt;
  const text = { title, lead, body: plainBody('Бірінші абзац.', 'Екінші абзац.') };
  await addArticle(system, { storyId, lang, text, status, publishedAt }, now);
  return storyId;
}

/** The starter rubrics and places, and numbers of two of each of them, of two tags and of two authors. */
export function newNames() {
  return transaction(insertNames);
}

async function insertNames() {
  await fillStarter();
  const { db, t } = database();
  const numbers = (rows: { id: number; slug: string }[]) => Object.fromEntries(rows.map((row) => [row.slug, row.id]));
  const rubrics = numbers(await db.select({ id: t.rubrics.id, slug: t.rubrics.slug }).from(t.rubrics));
  const places = numbers(await db.select({ id: t.places.id, slug: t.places.slug }).from(t.places));
  const tags = numbers(
    await db
      .insert(t.tags)
      .values([
        { slug: 'kitap', kind: 'topic', name: { kk: 'Кітап', ru: 'Книги' } },
        { slug: 'mektep', kind: 'topic', name: { kk: 'Мектеп', ru: 'Школа' } },
      ])
      .returning({ id: t.tags.id, slug: t.tags.slug }),
  );
  const blank = { role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, isHouse: false };
  const authors = numbers(
    await db
      .insert(t.authors)
      .values([
        { slug: 'aruna', name: { kk: 'Аруна Сәрсен', ru: 'Аруна Сарсен' }, ...blank },
        { slug: 'dias', name: { kk: 'Диас Оразбек', ru: 'Диас Оразбек' }, ...blank },
      ])
      .returning({ id: t.authors.id, slug: t.authors.slug }),
  );
  const pick = (ids: Record<string, number>, slug: string) => {
    const id = ids[slug];
    if (id === undefined) throw new Error(`There is no ${slug}.`);
    return id;
  };
  return {
    stream: pick(rubrics, 'zhanalyqtar'),
    sport: pick(rubrics, 'sport'),
    bilim: pick(rubrics, 'bilim'),
    taraz: pick(places, 'taraz'),
    merki: pick(places, 'merki'),
    kitap: pick(tags, 'kitap'),
    mektep: pick(tags, 'mektep'),
    aruna: pick(authors, 'aruna'),
    dias: pick(authors, 'dias'),
  };
}

/** Tags noted after `seq`, sorted. */
export async function tagsSince(seq: number): Promise<string[]> {
  return ((await listChangesSince(seq)) ?? []).map((change) => change.tag).sort();
}
