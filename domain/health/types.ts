import type { FaultKind } from '#db/schema/sqlite/health';
import type { Lang } from '#lib/lang';

export type { FaultKind } from '#db/schema/sqlite/health';

/** In the order in which the desk lists them. */
export const faultKinds = [
  'credit-missing',
  'alt-missing',
  'link-dead',
  'media-orphan',
  'paragraph-long',
  'title-repeated',
] as const satisfies readonly FaultKind[];

/** One thing to put right; where it is stands in `storyId` with `lang`, in `pageSlug` with `lang`, or it is a picture by itself. */
export type ContentFault = {
  kind: FaultKind;
  storyId: number | null;
  pageSlug: string | null;
  lang: Lang | null;
  mediaId: number | null;
  detail: string;
};

/** What a public path of this site names. */
export type Target =
  | { kind: 'story'; lang: Lang; id: number }
  | { kind: 'rubric' | 'tag' | 'place' | 'author'; slug: string }
  | { kind: 'page'; lang: Lang; slug: string }
  /** A file of the library. */
  | { kind: 'file'; hash: string }
  | { kind: 'fixed' };
