import { id, index, json, table, text, timestamp } from '#db/columns/postgres';
import type { FrontLayout } from '#domain/front/types';

/** Every arrangement of a language's front page, newest last; the newest is what readers see, so that undo is one more row. */
export const frontLayouts = table(
  'front_layouts',
  {
    id: id(),
    lang: text('lang').$type<'kk' | 'ru'>().notNull(),
    layout: json<FrontLayout>('layout').notNull(),
    actor: text('actor').notNull(),
    at: timestamp('at').notNull(),
  },
  (t) => [index('front_layouts_lang').on(t.lang, t.id)],
);
