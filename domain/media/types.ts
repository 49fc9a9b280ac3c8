import type { Localized } from '#lib/lang';

export type { MediaKind, MediaState } from '#db/schema/sqlite/media';

import type { MediaKind, MediaState } from '#db/schema/sqlite/media';

/** `9x16` is shown at the desk only: no file is made of it yet. */
export type MediaCrop = 'full' | '16x9' | '4x3' | '1x1' | '3x2' | '9x16';
export type MediaFormat = 'avif' | 'webp' | 'jpeg';

/** One file made from a picture; `path` is relative to the media store and to `/media/`. A document has one file, `pdf`. */
export type MediaVariant = {
  crop: MediaCrop;
  format: MediaFormat | 'pdf';
  width: number;
  height: number;
  path: string;
};

/** What a file itself says about its picture (IPTC, XMP); empty where it says nothing. */
export type FoundWords = { caption: string; credit: string; source: string };

/** 0..1 from the left and from the top. */
export type FocalPoint = { x: number; y: number };

/** What people write about a picture or a document. */
export type MediaWords = {
  alt: Localized;
  caption: Localized;
  credit: Localized;
  licence: Localized;
  source: Localized;
};

/** A picture as a page of one language shows it. */
export type MediaView = {
  id: number;
  width: number;
  height: number;
  color: string;
  focal: FocalPoint;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  variants: MediaVariant[];
};

/** A line of the library, for the desk. */
export type LibraryItem = MediaWords & {
  id: number;
  kind: MediaKind;
  state: MediaState;
  mime: string;
  fileName: string;
  width: number;
  height: number;
  bytes: number;
  color: string;
  focal: FocalPoint;
  uploadedBy: number | null;
  createdAt: Date;
  deletedAt: Date | null;
  variants: MediaVariant[];
};

/** Everything the desk knows of one picture or document. */
export type LibraryRecord = LibraryItem & { found: FoundWords; uploader: string | null };

/** Where something is used; `title` is the headline, the page's title or the author's name. */
export type MediaUse =
  | { noun: 'hero' | 'article' | 'card'; storyId: number; lang: 'kk' | 'ru'; title: string; articleId: number }
  | { noun: 'page'; slug: string; lang: 'kk' | 'ru'; title: string }
  | { noun: 'author'; authorId: number; slug: string; title: string };
