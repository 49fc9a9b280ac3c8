import { id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';

/** One row per setting; the shapes are in `domain/settings/types.ts`. */
export const settings = table('settings', {
  key: text('key').primaryKey(),
  value: json<unknown>('value').notNull(),
});

/** An address that moved: both are public paths as readers see them, `fromPath` decoded, `toPath` ready for a Location header. */
export const redirects = table(
  'redirects',
  {
    id: id(),
    fromPath: text('from_path').notNull(),
    toPath: text('to_path').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (t) => [uniqueIndex('redirects_from').on(t.fromPath)],
);

/** How often an article was opened on a day in Almaty; nothing about who opened it is kept. */
export const reads = table(
  'reads',
  {
    day: text('day').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    storyId: integer('story_id').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.day, t.lang, t.storyId] }),
    index('reads_lang_day').on(t.lang, t.day, t.storyId, t.count),
  ],
);

/** What an import brought in, so that running it again changes nothing. */
export const imports = table(
  'imports',
  {
    key: text('key').primaryKey(),
    storyId: integer('story_id').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    /** SHA-256 of the record as it was read. */
    contentHash: text('content_hash').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [index('imports_story').on(t.storyId)],
);
