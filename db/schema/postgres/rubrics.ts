import { flag, id, integer, json, table, text, uniqueIndex } from '#db/columns/postgres';
import type { Localized } from '#lib/lang';

export const rubrics = table(
  'rubrics',
  {
    id: id(),
    slug: text('slug').notNull(),
    name: json<Localized>('name').notNull(),
    position: integer('position').notNull(),
    /** The rubric that shows everything; it has no stories of its own. */
    isStream: flag('is_stream').notNull(),
    /** The rubric of opinions: the front page shows it as a block of its own, with faces, and never as a band. */
    isOpinion: flag('is_opinion').notNull().default(false),
  },
  (t) => [uniqueIndex('rubrics_slug').on(t.slug)],
);
