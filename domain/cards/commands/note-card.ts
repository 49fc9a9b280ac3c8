import { and, eq, inArray, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { langs } from '#lib/lang';
import { isCard } from '../queries.ts';
import type { CardRef } from '../types.ts';

/*
 * All of these are called inside the transaction of the change, which tells the pages that name the card. From the next request on
 * nobody gets the old card; the job draws the new one and tells them again.
 */

/** What a card says has changed, or there is none yet; `mediaId` is the picture it shows unless an editor chose another. */
export async function noteCard(card: CardRef, mediaId: number | null, now: Date): Promise<void> {
  const { db, t } = database();
  const { noun, nounId, lang } = card;
  await db
    .insert(t.cards)
    .values({ noun, nounId, lang, state: 'due', round: 1, chosenMediaId: null, mediaId, file: null, notedAt: now })
    .onConflictDoUpdate({
      target: [t.cards.noun, t.cards.nounId, t.cards.lang],
      set: {
        ...{ state: 'due', round: sql`${t.cards.round} + 1`, notedAt: now },
        mediaId: sql`coalesce(${t.cards.chosenMediaId}, ${mediaId})`,
      },
    });
}

/** The same for both languages of something that has a page in each. */
export async function noteCards(
  noun: 'rubric' | 'author',
  nounId: number,
  mediaId: number | null,
  now: Date,
): Promise<void> {
  for (const lang of langs) await noteCard({ noun, nounId, lang }, mediaId, now);
}

/** Readers do not see any more what this was the card of: its file goes, what an editor chose is kept. */
export async function hideCard(card: CardRef, now: Date): Promise<void> {
  const { db, t } = database();
  await db
    .update(t.cards)
    .set({ state: 'hidden', round: sql`${t.cards.round} + 1`, notedAt: now })
    .where(isCard(card));
}

/** The name of the paper stands on every card. */
export async function noteEveryCard(now: Date): Promise<void> {
  await renew({}, now);
}

/** A picture has other files than before. */
export async function noteCardsShowing(mediaId: number, now: Date): Promise<void> {
  await renew({ mediaId }, now);
}

/** A rubric has another name: it stands on the cards of its stories. */
export async function noteCardsOfRubric(rubricId: number, now: Date): Promise<void> {
  await noteCards('rubric', rubricId, null, now);
  await renew({ rubricId }, now);
}

async function renew({ mediaId, rubricId }: { mediaId?: number; rubricId?: number }, now: Date): Promise<void> {
  const { db, t } = database();
  const stories = db
    .select({ id: t.stories.id })
    .from(t.stories)
    .where(eq(t.stories.rubricId, rubricId ?? 0));
  await db
    .update(t.cards)
    .set({ state: 'due', round: sql`${t.cards.round} + 1`, notedAt: now })
    .where(
      and(
        inArray(t.cards.state, ['due', 'ready', 'failed']),
        mediaId === undefined ? undefined : eq(t.cards.mediaId, mediaId),
        rubricId === undefined ? undefined : and(eq(t.cards.noun, 'story'), inArray(t.cards.nounId, stories)),
      ),
    );
}
