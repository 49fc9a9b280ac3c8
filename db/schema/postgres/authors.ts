import { flag, id, integer, json, table, text, uniqueIndex } from '#db/columns/postgres';
import type { Localized } from '#lib/lang';
import { media } from './media.ts';

export const authors = table(
  'authors',
  {
    id: id(),
    slug: text('slug').notNull(),
    name: json<Localized>('name').notNull(),
    /** What stands under the name: «Автор», «Тілші». Empty strings where nothing is known. */
    role: json<Localized>('role').notNull(),
    bio: json<Localized>('bio').notNull(),
    portraitMediaId: integer('portrait_media_id').references(() => media.id),
    /** The paper itself as author (AR-AY); credited where nobody is named. */
    isHouse: flag('is_house').notNull(),
  },
  (t) => [uniqueIndex('authors_slug').on(t.slug)],
);
