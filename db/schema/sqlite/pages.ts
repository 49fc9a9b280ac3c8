import { id, json, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';
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
  },
  (t) => [uniqueIndex('pages_slug_lang').on(t.slug, t.lang)],
);
