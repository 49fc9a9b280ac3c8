import { and, eq, isNull, sql } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { requireEditable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import { noteAct } from '#domain/audit/commands/note-act';
import { getAuthor } from '#domain/authors/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import type { CardChoice } from '../input.ts';
import { tagOfCard } from '../rules.ts';
import type { CardRef } from '../types.ts';

/**
 * Puts a picture of the library in place of a drawn card; null: the drawn one again. It belongs to no text and is shown as soon
 * as the job has cut it. Throws `forbidden`, `not-found`, `input-invalid` for what is no picture.
 */
export async function replaceCard(actor: Actor, { card, mediaId }: CardChoice, now: Date): Promise<void> {
  return transaction(async () => {
    const isShown = await requireMayReplace(actor, card);
    await requirePicture(mediaId);
    const { db, t } = database();
    const { noun, nounId, lang } = card;
    const set = { chosenMediaId: mediaId, mediaId: mediaId ?? (await ownPicture(card)), notedAt: now };
    const state = isShown ? ('due' as const) : ('hidden' as const);
    await db
      .insert(t.cards)
      .values({ noun, nounId, lang, state, round: 1, file: null, ...set })
      .onConflictDoUpdate({
        target: [t.cards.noun, t.cards.nounId, t.cards.lang],
        set: { ...set, state, round: sql`${t.cards.round} + 1` },
      });
    await noteChanges([tagOfCard(card)], now);
    await noteAct(actor, { action: 'card', noun, nounId, details: { lang, mediaId } }, now);
  });
}

/** Whether readers see what it is the card of. */
async function requireMayReplace(actor: Actor, { noun, nounId, lang }: CardRef): Promise<boolean> {
  switch (noun) {
    case 'story': {
      const article = await findState({ storyId: nounId, lang });
      requireEditable(actor, article);
      if (article.status === 'published') requireMay(actor, 'article.change-published');
      return article.status === 'published';
    }
    case 'rubric':
      requireMay(actor, 'rubrics.edit');
      return true;
    case 'author':
      requireMay(actor, 'authors.edit');
      return true;
    case 'site':
      requireMay(actor, 'settings.change');
      return true;
  }
}

async function requirePicture(mediaId: number | null): Promise<void> {
  if (mediaId === null) return;
  const { db, t } = database();
  const isPicture = and(eq(t.media.id, mediaId), eq(t.media.kind, 'picture'), isNull(t.media.deletedAt));
  const [picture] = await db.select({ id: t.media.id }).from(t.media).where(isPicture).limit(1);
  if (!picture) throw new DomainError('input-invalid', { field: 'cardMediaId' });
}

async function ownPicture({ noun, nounId }: CardRef): Promise<number | null> {
  if (noun === 'story') return (await getStoryParts(nounId))?.heroMediaId ?? null;
  return noun === 'author' ? ((await getAuthor(nounId))?.portraitMediaId ?? null) : null;
}
