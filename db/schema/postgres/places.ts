import { id, integer, json, table, text, uniqueIndex } from '#db/columns/postgres';
import type { Localized } from '#lib/lang';

export const places = table(
  'places',
  {
    id: id(),
    slug: text('slug').notNull(),
    name: json<Localized>('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('places_slug').on(t.slug)],
);
