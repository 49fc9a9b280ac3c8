import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { addArticle } from '#domain/articles/commands/add-article';
import { slugOf } from '#domain/articles/rules';
import type { StoryParts } from '#domain/articles/types';
import { inlineText } from '#domain/body/rules';
import type { Actor } from '#domain/sessions/types';
import { addCredits } from '#domain/stories/commands/add-credits';
import { createStory } from '#domain/stories/commands/create-story';
import { getStoryParts } from '#domain/stories/queries';
import { articlePath } from '#lib/paths';
import { fileUnder, findOrMakeAuthor, findOrMakeTag, type NameBook } from '../name-book.ts';
import type { PreparedArticle } from '../types.ts';
import { findKnown } from './find-known.ts';

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
  const sibling = article.oldId === null ? null : await getSibling(article.oldId, article);
  if (sibling === 'taken') return { kind: 'id-taken', storyId: article.oldId ?? 0 };
  const parts = sibling ? await joinStory(keyed, sibling, book) : await partsOf(keyed, book);
  const storyId = sibling ? (article.oldId ?? 0) : await createStory(actor, withId(parts, article.oldId), now);
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

/**
 * An imported story with this number takes the article as its other language where both came from the same source; null where
 * the number is free; `taken` where it is another story's.
 */
async function getSibling(storyId: number, article: PreparedArticle): Promise<StoryParts | 'taken' | null> {
  const parts = await getStoryParts(storyId);
  if (!parts) return null;
  const { db, t } = database();
  const texts = await db
    .select({ lang: t.articles.lang, source: t.articles.source, sourceUrl: t.articles.sourceUrl })
    .from(t.articles)
    .where(eq(t.articles.storyId, storyId));
  const [imported] = await db
    .select({ key: t.imports.key })
    .from(t.imports)
    .where(eq(t.imports.storyId, storyId))
    .limit(1);
  const isFree = texts.every((text) => text.lang !== article.lang);
  const isSameSource = texts.every(
    (text) => text.source === article.source && hostOf(text.sourceUrl) === hostOf(article.sourceUrl),
  );
  return imported && isFree && isSameSource ? parts : 'taken';
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host : null;
}

async function partsOf({ article, heroMediaId }: KeyedArticle, book: NameBook): Promise<StoryParts> {
  const { rubricId, placeIds } = await fileUnder(book, article.rubricName);
  const tagIds: number[] = [];
  for (const name of article.tags) tagIds.push(await findOrMakeTag(book, name));
  const credits = await creditsOf(article, book);
  const signedFrom = article.bylinePlace === null ? undefined : book.places.get(article.bylinePlace.toLowerCase());
  return {
    rubricId,
    format: isPaidFor(article) ? 'advertising' : 'news',
    heroMediaId,
    tagIds,
    placeIds: signedFrom === undefined ? placeIds : [signedFrom, ...placeIds],
    credits,
  };
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

/** Every language has authors of its own, so those of the later text join the story. */
async function joinStory({ article }: KeyedArticle, story: StoryParts, book: NameBook): Promise<StoryParts> {
  const credits = await creditsOf(article, book);
  await addCredits(article.oldId ?? 0, credits);
  return { ...story, credits: [...story.credits, ...credits] };
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
