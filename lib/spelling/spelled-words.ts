export type SpelledWord = { from: number; to: number; word: string };

const word = /\p{L}[\p{L}\p{M}\u00AD]*/gu;
const chunk = /\S+/gu;
const address = /.@.|\/\/.|www\../u;
const tag = /[#@][\p{L}\p{N}_]+/gu;

/**
 * The words of a paragraph that have a spelling, with their places; parts of compounds by themselves. What follows a number or an abbreviation
 * after a hyphen is an ending («2026-ның», «ҚР-ның»), addresses and hashtags are none.
 */
export function spelledWords(text: string): SpelledWord[] {
  const skipped = withoutSpelling(text);
  const words: SpelledWord[] = [];
  let passed = 0;
  for (const { index: from, 0: found } of text.matchAll(word)) {
    const to = from + found.length;
    while ((skipped[passed]?.to ?? to) <= from) passed++;
    if ((skipped[passed]?.from ?? to) < to || isEnding(text, from) || hasDigit(text, from, to)) continue;
    words.push({ from, to, word: plain(found) });
  }
  return words;
}

/** Addresses and hashtags, in order. */
function withoutSpelling(text: string): { from: number; to: number }[] {
  return [...text.matchAll(chunk)].flatMap(({ index: at, 0: piece }) => {
    if (address.test(piece)) return [{ from: at, to: at + piece.length }];
    if (!/[#@]/.test(piece)) return [];
    return [...piece.matchAll(tag)].map(({ index, 0: found }) => ({
      from: at + index,
      to: at + index + found.length,
    }));
  });
}

function isEnding(text: string, from: number): boolean {
  return /(?:[\d%№]|(?<!\p{L})\p{Lu}{2,8})[-‑–]$/u.test(text.slice(Math.max(0, from - 12), from));
}

function hasDigit(text: string, from: number, to: number): boolean {
  return /\d/.test(text.charAt(from - 1)) || /\d/.test(text.charAt(to));
}

/** Stress marks and soft hyphens are no letters; й and ё are one letter each. */
function plain(found: string): string {
  return found.normalize('NFC').replace(/\u00AD|\p{M}/gu, '');
}
