import type { Lang } from '#lib/lang';

const wordsPerMinute = { kk: 150, ru: 180 } as const;

/** How many words a reader meets: runs of letters and digits; a hyphenated word is one. */
export function countWords(text: string): number {
  let count = 0;
  for (const _word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u2011\u00AD-]*/gu)) count++;
  return count;
}

/** Whole minutes to read that many words, rounded up, at least 1: Kazakh 150, Russian 180 words a minute (IReST for Russian; estimate for Kazakh). */
export function readingMinutes(words: number, lang: Lang): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute[lang]));
}
