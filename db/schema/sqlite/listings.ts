import { index, integer, primaryKey, table, text, timestamp } from '#db/columns/sqlite';

/**
 * Which published article stands in which public list, newest first: `all`, `rubric:3`, `tag:9`, `place:2`, `author:4`,
 * `format:opinion`, `day:2026-03-08` (a day in Almaty). Written in the transaction that publishes, changes or takes down.
 */
export const listings = table(
  'listings',
  {
    list: text('list').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    /** Publication time; for an article without a known date the epoch, so that it sorts last. */
    publishedAt: timestamp('published_at').notNull(),
    storyId: integer('story_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.lang, t.publishedAt, t.storyId] }),
    index('listings_story').on(t.storyId, t.lang),
  ],
);
