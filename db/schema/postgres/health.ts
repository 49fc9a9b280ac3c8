import { id, index, integer, table, text, timestamp } from '#db/columns/postgres';

export type FaultKind =
  | 'alt-missing'
  | 'credit-missing'
  | 'link-dead'
  | 'media-orphan'
  | 'paragraph-long'
  | 'title-repeated';

/** What the nightly look over the content found; each look replaces all rows. */
export const contentFaults = table(
  'content_faults',
  {
    id: id(),
    kind: text('kind').$type<FaultKind>().notNull(),
    /** The article it was found in; null for a static page and for a picture that nothing shows. */
    storyId: integer('story_id'),
    pageSlug: text('page_slug'),
    lang: text('lang').$type<'kk' | 'ru'>(),
    mediaId: integer('media_id'),
    /** The dead address, the first words of the long paragraph, or the path of another article with the same headline. */
    detail: text('detail').notNull(),
    foundAt: timestamp('found_at').notNull(),
  },
  (t) => [index('content_faults_kind').on(t.kind, t.id)],
);
