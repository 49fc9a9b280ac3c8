import type { Lang } from '#lib/lang';

export type SearchSort = 'relevance' | 'date';

/** What a search is narrowed to: public lists an article must stand in, a period (`to` not included; what has no known date is in none), one language. */
export type Narrowing = { lists: string[]; from: Date | null; to: Date | null; lang: Lang | null };

/** Not narrowed at all. */
export const everywhere: Narrowing = { lists: [], from: null, to: null, lang: null };

/** A text in pieces; joined they are the text. */
export type MarkedText = { text: string; isMatch: boolean }[];
