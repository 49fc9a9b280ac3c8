import { id, json, table, text, uniqueIndex } from '#db/columns/sqlite';
import type { Localized } from '#lib/lang';

export type TagKind = 'person' | 'organisation' | 'event' | 'topic';

export const tags = table(
  'tags',
  {
    id: id(),
    slug: text('slug').notNull(),
    kind: text('kind').$type<TagKind>().notNull(),
    name: json<Localized>('name').notNull(),
  },
  (t) => [uniqueIndex('tags_slug').on(t.slug)],
);
