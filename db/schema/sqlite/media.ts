import { id, integer, json, real, table, text, timestamp, uniqueIndex } from '#db/columns/sqlite';
import type { MediaVariant } from '#domain/media/types';
import type { Localized } from '#lib/lang';

/** A picture; its bytes live in the media store under `hash`, its variants are listed here. */
export const media = table(
  'media',
  {
    id: id(),
    /** First 32 hex digits of the SHA-256 of the uploaded bytes: the same picture twice is one. */
    hash: text('hash').notNull(),
    mime: text('mime').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    /** Mean colour as `#rrggbb`, shown until the picture arrives. */
    color: text('color').notNull(),
    /** 0..1 from the left and the top. */
    focalX: real('focal_x').notNull(),
    focalY: real('focal_y').notNull(),
    alt: json<Localized>('alt').notNull(),
    caption: json<Localized>('caption').notNull(),
    credit: json<Localized>('credit').notNull(),
    licence: text('licence').notNull(),
    source: text('source'),
    variants: json<MediaVariant[]>('variants').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (t) => [uniqueIndex('media_hash').on(t.hash)],
);
