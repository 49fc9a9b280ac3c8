import { id, table, text, uniqueIndex } from '#db/columns/postgres';

/** A name or word the letters of a script would spell wrongly; an empty spelling is left to the letters. The table kept the name it was released with. */
export const scriptExceptions = table(
  'spellings',
  {
    id: id(),
    word: text('word').notNull(),
    latin: text('latin').notNull(),
    arabic: text('arabic').notNull(),
  },
  (t) => [uniqueIndex('spellings_word').on(t.word)],
);
