import { id, index, integer, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';

/**
 * Which articles are in the full-text index, one row each: published ones only. The index itself has the article's number as its
 * row; deleting a row here takes the article out of it.
 */
export const searchDocuments = table(
  'search_documents',
  {
    articleId: integer('article_id').primaryKey(),
    storyId: integer('story_id').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    /** As in `listings`: the epoch for an article without a known date. */
    publishedAt: timestamp('published_at').notNull(),
    /** Words in the index: each stands there as stem and as folded stem. */
    length: integer('length').notNull(),
    /** The number of the way it was indexed; another one than the program's is indexed anew. */
    format: integer('format').notNull(),
  },
  (t) => [
    uniqueIndex('search_documents_story_lang').on(t.storyId, t.lang),
    index('search_documents_format').on(t.format),
  ],
);

/** Every folded stem in the index, for putting misspelt words right. A word of articles no longer shown may stay until `reindex`. */
export const searchWords = table(
  'search_words',
  {
    id: id(),
    fold: text('fold').notNull(),
    /** The spelling seen most, and by how many sightings it leads. */
    form: text('form').notNull(),
    lead: integer('lead').notNull(),
    /** Articles that brought it. */
    count: integer('count').notNull(),
    seenAt: timestamp('seen_at').notNull(),
  },
  (t) => [uniqueIndex('search_words_fold').on(t.fold)],
);
