import { words } from './words.ts';

/** A word of a text as `words` gives it, and where it stands: UTF-16 units from `from` up to `to`. */
export type WordSpan = { word: string; from: number; to: number };

const run = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** The words of a text in order with their places; what makes no word, or more than one, is left out. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const match of text.matchAll(run)) {
    const [word, ...more] = words(match[0]);
    if (word !== undefined && more.length === 0)
      spans.push({ word, from: match.index, to: match.index + match[0].length });
  }
  return spans;
}
