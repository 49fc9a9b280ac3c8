import { id, index, integer, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';

export type CardNoun = 'story' | 'rubric' | 'author' | 'site';

/** `hidden`: readers do not see what it is the card of. `failed`: drawing it went wrong; the next change tries again. */
export type CardState = 'due' | 'ready' | 'failed' | 'hidden';

/** The picture a shared link shows, one of each language; drawn by a job after what it says has changed. */
export const cards = table(
  'cards',
  {
    id: id(),
    noun: text('noun').$type<CardNoun>().notNull(),
    nounId: integer('noun_id').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    state: text('state').$type<CardState>().notNull(),
    /** Grows each time the card has to be drawn again. */
    round: integer('round').notNull(),
    /** The picture an editor put in place of the drawn card; null for the drawn one. */
    chosenMediaId: integer('chosen_media_id'),
    /** The picture it shows: the chosen one, the story's or the portrait. */
    mediaId: integer('media_id'),
    /** Name of the file last made, which readers get while the state is `ready`; null where there is none. */
    file: text('file'),
    notedAt: timestamp('noted_at').notNull(),
  },
  (t) => [
    uniqueIndex('cards_of').on(t.noun, t.nounId, t.lang),
    index('cards_state').on(t.state, t.id),
    index('cards_media').on(t.mediaId),
  ],
);
