import { splitPassages } from '#lib/text/scripts/russian-passages';
import type { ScriptFace } from './script-face.ts';
import { markRussian, writeMarked } from './write-text.ts';

type Span = { from: number; to: number };

/**
 * The texts of one block, between whose inline tags they stand, as HTML: what is a Russian sentence is told from all of them together, so that a
 * bold word in one stays as it is. Each text gets its share.
 */
export function writeBlock(texts: readonly string[], face: ScriptFace): string[] {
  const russian = texts.length > 1 ? russianSpans(texts.join('')) : [];
  if (russian.length === 0) return texts.map((text) => writeMarked(text, face));
  let start = 0;
  return texts.map((text) => {
    const shares = russian.map(({ from, to }) => ({ from: from - start, to: to - start }));
    start += text.length;
    return writeShare(text, shares, face);
  });
}

function writeShare(text: string, russian: readonly Span[], face: ScriptFace): string {
  let html = '';
  let at = 0;
  for (const span of russian) {
    const from = Math.max(span.from, 0);
    const to = Math.min(span.to, text.length);
    if (from >= to || text.slice(from, to).trim() === '') continue;
    html += writeMarked(text.slice(at, from), face) + markRussian(text.slice(from, to), face);
    at = to;
  }
  return html + writeMarked(text.slice(at), face);
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
