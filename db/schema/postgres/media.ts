import { id, index, integer, json, real, table, text, timestamp, uniqueIndex } from '#db/columns/postgres';
import type { MediaVariant } from '#domain/media/types';
import type { Localized } from '#lib/lang';

export type MediaKind = 'picture' | 'document' | 'video';
export type MediaState = 'ready' | 'working' | 'failed';

/** A picture, a PDF or a short video; its bytes live in the media store under `hash`, its variants are listed here. */
export const media = table(
  'media',
  {
    id: id(),
    /** First 32 hex digits of the SHA-256 of the uploaded bytes: the same picture twice is one. */
    hash: text('hash').notNull(),
    kind: text('kind').$type<MediaKind>().notNull(),
    /** `working` until all variants are made in the background. */
    state: text('state').$type<MediaState>().notNull(),
    mime: text('mime').notNull(),
    /** As the uploader's device named it; empty for what no person uploaded. */
    fileName: text('file_name').notNull(),
    /** The user's number; null for what a program brought in. No reference: users refer to authors and those to pictures. */
    uploadedBy: integer('uploaded_by'),
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
  (t) => [uniqueIndex('media_hash').on(t.hash), index('media_created').on(t.createdAt)],
);

/** An upload under way, so that it can go on after a cut; the bytes received lie beside the media store under `token`. */
export const uploads = table('uploads', {
  token: text('token').primaryKey(),
  userId: integer('user_id').notNull(),
  fileName: text('file_name').notNull(),
  size: integer('size').notNull(),
  createdAt: timestamp('created_at').notNull(),
});
