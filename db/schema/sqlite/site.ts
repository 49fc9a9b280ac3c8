import { flag, id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';

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
    /** How often it led somebody on, and when last; null: never yet. */
    hits: integer('hits').notNull().default(0),
    lastHitAt: timestamp('last_hit_at'),
  },
  (t) => [uniqueIndex('redirects_from').on(t.fromPath), index('redirects_to').on(t.toPath)],
);

/**
 * A public path (decoded) that was asked for and leads nowhere; nothing about who asked is kept. How many rows there may be, and
 * for how long, is in `domain/redirects/rules.ts`.
 */
export const lostAddresses = table(
  'lost_addresses',
  {
    path: text('path').primaryKey(),
    hits: integer('hits').notNull(),
    lastHitAt: timestamp('last_hit_at').notNull(),
    /** The host whose page had the link, the last one that was named; null where none was. */
    referrer: text('referrer'),
    /** Not to be shown among those that wait; it is still counted. */
    isIgnored: flag('is_ignored').notNull(),
  },
  (t) => [
    index('lost_addresses_hits').on(t.isIgnored, t.hits, t.lastHitAt),
    index('lost_addresses_last').on(t.isIgnored, t.lastHitAt),
  ],
);

/** What the site before this one called a published headline, to recognise its addresses where their number is not ours. */
export const oldSlugs = table(
  'old_slugs',
  {
    storyId: integer('story_id').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    slug: text('slug').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.lang] }), index('old_slugs_slug').on(t.slug)],
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
