import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { moveText } from '#domain/articles/commands/move-text';
import { requireEditable } from '#domain/articles/policy';
import { findState, listStates } from '#domain/articles/queries';
import type { ArticleState } from '#domain/articles/types';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import { getStoryVersion } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import { getFormerStory } from '../queries.ts';
import { matchSource } from './confirm-translation.ts';

/** `versions` are those of the two stories as the actor saw them. */
export type Linking = { articleId: number; otherId: number; versions: { stays: number; moves: number } };

/**
 * Makes two articles in different languages one story: `otherId` becomes the translation of `articleId`, takes over what its story is
 * made of, and its old address leads on to the new one. Throws `not-found`, `forbidden`, `translation-exists` (one of them has its
 * other language already, or both have the same), `story-conflict`.
 */
export function linkTexts(actor: Actor, { articleId, otherId, versions }: Linking, now: Date): Promise<void> {
  return transaction(async () => {
    const stays = await requireAlone(actor, articleId, versions.stays);
    const moves = await requireAlone(actor, otherId, versions.moves);
    if (stays.lang === moves.lang) throw new DomainError('translation-exists', {});
    await moveText(actor, moves, stays.storyId, now);
    await matchSource({ ...moves, storyId: stays.storyId });
    const details = { from: moves.storyId, story: stays.storyId };
    await noteAct(actor, { action: 'link', noun: 'article', nounId: moves.id, details }, now);
  });
}

/**
 * Parts two articles that were linked: the one that had moved goes back to its own story, which is as it was left, under its old
 * number. Throws `not-found`, `forbidden`, `article-state` (it was not linked).
 */
export function partTexts(actor: Actor, articleId: number, now: Date): Promise<void> {
  return transaction(async () => {
    const article = await findState({ articleId });
    requireEditable(actor, article);
    for (const text of await listStates(article.storyId)) requireEditable(actor, text);
    const to = await getFormerStory(article);
    if (to === null) throw new DomainError('article-state', { status: article.status });
    await moveText(actor, article, to, now);
    const { db, t } = database();
    await db.update(t.articles).set({ translatedFromRevision: null }).where(eq(t.articles.id, articleId));
    const details = { from: article.storyId, story: to };
    await noteAct(actor, { action: 'part', noun: 'article', nounId: articleId, details }, now);
  });
}

async function requireAlone(actor: Actor, articleId: number, seen: number): Promise<ArticleState> {
  const article = await findState({ articleId });
  requireEditable(actor, article);
  const { storyId } = article;
  if ((await listStates(storyId)).length > 1) throw new DomainError('translation-exists', {});
  const version = await getStoryVersion(storyId);
  if (version !== seen) throw new DomainError('story-conflict', { version: version ?? 0 });
  return article;
}
