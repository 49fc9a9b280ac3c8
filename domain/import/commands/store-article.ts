import { database } from '#db/client';
import { addArticle } from '#domain/articles/commands/add-article';
import { slugOf } from '#domain/articles/rules';
import type { StoryParts } from '#domain/articles/types';
import { inlineText } from '#domain/body/rules';
import type { Actor } from '#domain/sessions/types';
import { createStory } from '#domain/stories/commands/create-story';
import { articlePath } from '#lib/paths';
import { getKnownStory, mayJoin } from '../known-story.ts';
import { fileUnder, findOrMakeAuthor, findOrMakeTag, findPlace, type NameBook } from '../name-book.ts';
import type { PreparedArticle } from '../types.ts';
import { findKnown } from './find-known.ts';
import { joinStory } from './join-story.ts';

/** A prepared article with what recognises it when the same import runs again. */
export type KeyedArticle = {
  key: string;
  contentHash: string;
  article: PreparedArticle;
  oldPath: string | null;
  heroMediaId: number | null;
};

export type StoreOutcome =
  | { kind: 'added'; storyId: number }
  /** The same record is here already. */
  | { kind: 'known'; storyId: number }
  /** A record with this number or address is here, but its text was another: ours is kept. */
  | { kind: 'differs'; storyId: number }
  /** The number belongs to another story. */
  | { kind: 'id-taken'; storyId: number };

/** Stores one article as published with everything that belongs to it. Call it inside a transaction. */
export async function storeArticle(
  actor: Actor,
  keyed: KeyedArticle,
  book: NameBook,
  now: Date,
): Promise<StoreOutcome> {
  const { key, contentHash, article } = keyed;
  const known = await findKnown(keyed);
  if (known) return known;
  const sibling = article.oldId === null ? null : await getKnownStory(article.oldId);
  if (article.oldId !== null && sibling && !mayJoin(article, sibling))
    return { kind: 'id-taken', storyId: article.oldId };
  const { storyId, parts } =
    article.oldId !== null && sibling
      ? await joinAsOtherLanguage(article.oldId, article, book, now)
      : await makeStory(actor, keyed, book, now);
  await addText(actor, { storyId, parts, keyed }, now);
  await keepAddress(keyed, storyId, now);
  const { db, t } = database();
  await db.insert(t.imports).values({ key, storyId, lang: article.lang, contentHash, at: now });
  return { kind: 'added', storyId };
}

/** An old address without a number leads to the story's; the first story to claim an address keeps it. */
async function keepAddress({ article, oldPath }: KeyedArticle, storyId: number, now: Date): Promise<void> {
  if (oldPath === null) return;
  const { db, t } = database();
  const toPath = articlePath(article.lang, storyId, slugOf(article.title));
  await db.insert(t.redirects).values({ fromPath: oldPath, toPath, createdAt: now }).onConflictDoNothing();
}

function withId(parts: StoryParts, id: number | null): StoryParts & { id?: number } {
  return id === null ? parts : { ...parts, id };
}

type Placed = { storyId: number; parts: StoryParts };

async function makeStory(actor: Actor, keyed: KeyedArticle, book: NameBook, now: Date): Promise<Placed> {
  const parts = await partsOf(keyed, book);
  return { storyId: await createStory(actor, withId(parts, keyed.article.oldId), now), parts };
}

async function joinAsOtherLanguage(
  storyId: number,
  article: PreparedArticle,
  book: NameBook,
  now: Date,
): Promise<Placed> {
  const brought = { credits: await creditsOf(article, book), tagIds: await tagsOf(article, book) };
  return { storyId, parts: await joinStory(storyId, brought, now) };
}

async function partsOf({ article, heroMediaId }: KeyedArticle, book: NameBook): Promise<StoryParts> {
  const { rubricId, placeIds } = await fileUnder(book, article.rubricName);
  const signedFrom = article.bylinePlace === null ? null : findPlace(book, article.bylinePlace);
  return {
    rubricId,
    format: isPaidFor(article) ? 'advertising' : 'news',
    heroMediaId,
    ageMark: null,
    tagIds: await tagsOf(article, book),
    placeIds: signedFrom === null ? placeIds : [signedFrom, ...placeIds],
    credits: await creditsOf(article, book),
  };
}

async function tagsOf(article: PreparedArticle, book: NameBook): Promise<number[]> {
  const tagIds: number[] = [];
  for (const name of article.tags) tagIds.push(await findOrMakeTag(book, name));
  return tagIds;
}

/** Sites of the country disclose a paid text by such a line at its beginning or end. */
function isPaidFor({ body }: PreparedArticle): boolean {
  return body.blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      /^(партн[её]рский материал|на правах рекламы|серіктестік материал|жарнама|реклама)\.?$/i.test(
        inlineText(block.content).trim(),
      ),
  );
}

async function creditsOf(article: PreparedArticle, book: NameBook): Promise<StoryParts['credits']> {
  const credits: StoryParts['credits'] = [];
  for (const { name, role } of article.authors) {
    credits.push({ authorId: await findOrMakeAuthor(book, name), role, lang: article.lang });
  }
  const { houseAuthor } = article;
  if (houseAuthor) {
    const authorId = await findOrMakeAuthor(book, houseAuthor.name, houseAuthor);
    if (!article.authors.some((credit) => credit.role === 'author'))
      credits.push({ authorId, role: 'author', lang: article.lang });
  }
  return credits;
}

async function addText(
  actor: Actor,
  { storyId, parts, keyed }: { storyId: number; parts: StoryParts; keyed: KeyedArticle },
  now: Date,
) {
  const { lang, title, lead, body, source, sourceUrl, photoCredit, publishedAt } = keyed.article;
  const text = { title, lead, body, source, sourceUrl, photoCredit };
  await addArticle(actor, { storyId, lang, text, slug: slugOf(title), status: 'published', publishedAt }, now, parts);
}
