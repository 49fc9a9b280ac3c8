import { id, integer, json, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';

/** Words people of the newsroom added to the dictionaries, lower-case. */
export const addedWords = table(
  'added_words',
  {
    id: id(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    word: text('word').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: timestamp('added_at').notNull(),
  },
  (t) => [uniqueIndex('added_words_word').on(t.lang, t.word)],
);

/** What the published articles of one language taught: words and stems, the most used first. One row a language. */
export const archiveWords = table('archive_words', {
  lang: text('lang').$type<'kk' | 'ru'>().primaryKey(),
  words: json<{ words: string[]; stems: string[] }>('words').notNull(),
  documents: integer('documents').notNull(),
  learnedAt: timestamp('learned_at').notNull(),
});
