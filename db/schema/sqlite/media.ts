import {
  flag,
  id,
  index,
  integer,
  json,
  primaryKey,
  real,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '#db/columns/sqlite';
import type { FoundWords, MediaVariant } from '#domain/media/types';
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
    licence: json<Localized>('licence').notNull(),
    source: json<Localized>('source').notNull(),
    /** Words that stood in the file: proposals, which no reader sees until somebody takes them over. */
    found: json<FoundWords>('found').notNull(),
    /** A language without an alternative text, without a credit. */
    lacksAlt: flag('lacks_alt').notNull(),
    lacksCredit: flag('lacks_credit').notNull(),
    /** File name and words in lower case, for the desk's search. */
    folded: text('folded').notNull(),
    /** Empty while deleted: the public files go at once. */
    variants: json<MediaVariant[]>('variants').notNull(),
    createdAt: timestamp('created_at').notNull(),
    /** Deleted, but the private original is kept for 30 days so that it can be brought back. */
    deletedAt: timestamp('deleted_at'),
  },
  (t) => [
    uniqueIndex('media_hash').on(t.hash),
    index('media_created').on(t.createdAt),
    index('media_state').on(t.state),
    index('media_deleted').on(t.deletedAt),
  ],
);

/** Which texts show a picture in their body; heroes and portraits stand in their own columns. */
export const mediaUses = table(
  'media_uses',
  {
    mediaId: integer('media_id').notNull(),
    noun: text('noun').$type<'article' | 'page'>().notNull(),
    nounId: integer('noun_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.noun, t.nounId] }), index('media_uses_noun').on(t.noun, t.nounId)],
);

/** An upload under way, so that it can go on after a cut; the bytes received lie beside the media store under `token`. */
export const uploads = table('uploads', {
  token: text('token').primaryKey(),
  userId: integer('user_id').notNull(),
  fileName: text('file_name').notNull(),
  size: integer('size').notNull(),
  /** What it became; null while bytes are missing. Kept so that a browser that did not hear the answer can ask again. */
  mediaId: integer('media_id'),
  createdAt: timestamp('created_at').notNull(),
});
