import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { movePins } from '#domain/front/commands/move-pins';
import { announceArticle } from '#domain/pings/commands/announce-article';
import { announceMove } from '#domain/pings/commands/announce-move';
import { moveNumber } from '#domain/redirects/commands/move-address';
import type { Actor } from '#domain/sessions/types';
import { articlePath } from '#lib/paths';
import type { ArticleState } from '../types.ts';
import { moveRelated } from './move-related.ts';
import { putLive } from './put-live.ts';
import { hideArticle } from './show-article.ts';

/**
 * Moves one text into another story, which must have none in its language, with all that is kept under its story's number; what readers
 * knew it by leads on to where it is now. Part of linking two articles and of parting them again.
 */
export async function moveText(actor: Actor, article: ArticleState, to: number, now: Date): Promise<void> {
  const { db, t } = database();
  const { id, storyId: from, lang, slug, status, publishedAt, updatedAt } = article;
  const isPublished = status === 'published';
  if (isPublished) await hideArticle(from, lang, now);
  await db.update(t.articles).set({ storyId: to }).where(eq(t.articles.id, id));
  await moveRows({ from, to, lang });
  if (article.liveRevision !== null) await moveNumber(lang, { from, to }, now);
  if (!isPublished) return;
  const moved = { ...article, storyId: to };
  await putLive(moved, { revision: article.liveRevision ?? article.headRevision, publishedAt, updatedAt }, now);
  await movePins(actor, { lang, from, to }, now);
  await announceMove({ lang, from: articlePath(lang, from, slug), to: articlePath(lang, to, slug) }, now);
  await announceArticle(moved, now);
}

type Move = { from: number; to: number; lang: ArticleState['lang'] };

/** How often it was read, where it came from, its post in the channel, the card an editor chose, the letter it was made of, and who names it as related. */
async function moveRows({ from, to, lang }: Move): Promise<void> {
  const { db, t } = database();
  const set = { storyId: to };
  await db
    .update(t.reads)
    .set(set)
    .where(and(eq(t.reads.storyId, from), eq(t.reads.lang, lang)));
  await db
    .update(t.imports)
    .set(set)
    .where(and(eq(t.imports.storyId, from), eq(t.imports.lang, lang)));
  await db
    .update(t.letters)
    .set(set)
    .where(and(eq(t.letters.storyId, from), eq(t.letters.lang, lang)));
  const ofPost = (storyId: number) => and(eq(t.telegramPosts.storyId, storyId), eq(t.telegramPosts.lang, lang));
  await db.delete(t.telegramPosts).where(ofPost(to));
  await db.update(t.telegramPosts).set(set).where(ofPost(from));
  const ofCard = (nounId: number) => and(eq(t.cards.noun, 'story'), eq(t.cards.nounId, nounId), eq(t.cards.lang, lang));
  await db.delete(t.cards).where(ofCard(to));
  await db.update(t.cards).set({ nounId: to }).where(ofCard(from));
  await moveRelated({ from, to, lang });
}
