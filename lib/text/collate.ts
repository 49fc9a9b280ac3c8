import type { Lang } from '#lib/lang';

const collators = new Map<Lang, Intl.Collator>();

/** Order of two texts in the language's alphabet, for `sort`; server only (browsers may lack Kazakh data). */
export function compareText(lang: Lang): (a: string, b: string) => number {
  const collator = collators.get(lang) ?? new Intl.Collator(lang);
  collators.set(lang, collator);
  return collator.compare;
}

// Order of ICU's Kazakh collation (CLDR): punctuation, digits, Cyrillic, Latin, the rest.
const alphabet = '0123456789аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';
const weights = new Map([...alphabet].map((letter, at) => [letter, hex(at + 16)]));

/**
 * Key to store beside a text: comparing keys byte by byte gives the Kazakh order (ә after а, і after ы), case and accents ignored.
 * Two hex digits a letter, eight for letters of other scripts; the first 60 characters count.
 */
export function sortKey(text: string): string {
  let key = '';
  for (const letter of [...text.slice(0, 200).normalize('NFC').toLowerCase()].slice(0, 60)) key += weightOf(letter);
  return key;
}

function weightOf(letter: string): string {
  const known = weights.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare !== letter) return [...bare].map((part) => weights.get(part) ?? other(part)).join('');
  return other(letter);
}

function other(letter: string): string {
  if (/\s/.test(letter)) return '01';
  if (/[\p{P}\p{S}]/u.test(letter)) return '02';
  return `ff${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

function hex(n: number): string {
  return n.toString(16).padStart(2, '0');
}
