import { id, index, integer, json, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';
import type { Body } from '#domain/body/types';

/** A static page such as the imprint; one row per language, the slug is shared. */
export const pages = table(
  'pages',
  {
    id: id(),
    slug: text('slug').notNull(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    updatedAt: timestamp('updated_at').notNull(),
    /** When somebody took it off the site; the text stays and can be put back. */
    removedAt: timestamp('removed_at'),
  },
  (t) => [uniqueIndex('pages_slug_lang').on(t.slug, t.lang)],
);

/** What a page said before each save; the newest number is what it says now. */
export const pageRevisions = table(
  'page_revisions',
  {
    id: id(),
    pageId: integer('page_id')
      .notNull()
      .references(() => pages.id),
    title: text('title').notNull(),
    body: json<Body>('body').notNull(),
    actor: text('actor').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [index('page_revisions_page').on(t.pageId, t.id)],
);
