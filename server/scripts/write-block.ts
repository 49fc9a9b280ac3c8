import { splitPassages } from '#lib/text/scripts/russian-passages';
import { textBreak } from '#lib/text/scripts/word-exceptions';
import type { ScriptFace } from './script-face.ts';
import { escapeText, markNumbers, markRussian, writeMarked } from './write-text.ts';

type Span = { from: number; to: number };

/**
 * The texts of one block, between whose inline tags they stand, as HTML: what is a Russian sentence, and what an exception of several words, is told
 * from all of them together. Each text gets its share.
 */
export function writeBlock(texts: readonly string[], face: ScriptFace): string[] {
  const whole = texts.join('');
  if (texts.length === 1 || whole.includes(textBreak)) return texts.map((text) => writeMarked(text, face));
  const written = texts.map(() => '');
  const add = (shares: readonly string[], write: (shares: readonly string[]) => string[]) => {
    for (const [at, html] of write(shares).entries()) written[at] += html;
  };
  let from = 0;
  for (const span of russianSpans(whole)) {
    add(sharesOf(texts, { from, to: span.from }), (shares) => writeShares(shares, face));
    add(sharesOf(texts, span), (shares) => shares.map((share) => markShare(share, face)));
    from = span.to;
  }
  add(sharesOf(texts, { from, to: whole.length }), (shares) => writeShares(shares, face));
  return written;
}

/** What of a stretch of all texts together stands in each of them. */
function sharesOf(texts: readonly string[], { from, to }: Span): string[] {
  let start = 0;
  return texts.map((text) => {
    const share = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return share;
  });
}

function writeShares(shares: readonly string[], face: ScriptFace): string[] {
  return face
    .write(shares.join(textBreak))
    .split(textBreak)
    .map((text) => markNumbers(text, face));
}

function markShare(share: string, face: ScriptFace): string {
  return share.trim() === '' ? escapeText(share) : markRussian(share, face);
}

/** Where the Russian passages stand in a text; counted by signs that are no white space, which the passages may have less of. */
function russianSpans(text: string): Span[] {
  const passages = splitPassages(text);
  if (!passages.some(({ isRussian }) => isRussian)) return [];
  const signs = [...text.matchAll(/\S/g)].map(({ index }) => index);
  let read = 0;
  return passages.flatMap(({ text: passage, isRussian }) => {
    const first = read;
    read += passage.replace(/\s+/g, '').length;
    const [from, last] = [signs[first], signs[read - 1]];
    return isRussian && from !== undefined && last !== undefined ? [{ from, to: last + 1 }] : [];
  });
}
