import type { Lang } from '#lib/lang';
import { beginning } from '#lib/text/beginning';
import { wordSpans } from '#lib/text/word-spans';
import type { ParsedQuery } from './parse-query.ts';
import { wideTermOf } from './plan-query.ts';
import type { MarkedText } from './types.ts';
import { keysOf } from './word-keys.ts';

/** Stems and folds of everything a query asks for. */
export type WantedKeys = { stems: ReadonlySet<string>; folds: ReadonlySet<string> };

type Place = { from: number; to: number; key: string };

const before = 60;

/** What is to be marked in the texts a query finds. */
export function wantedKeys({ words, phrases }: ParsedQuery): WantedKeys {
  const terms = [...words, ...phrases.flat()].map(wideTermOf);
  return { stems: new Set(terms.flatMap(({ stems }) => stems)), folds: new Set(terms.flatMap(({ folds }) => folds)) };
}

/** A text in pieces, those that the query asks for marked as they stand there, in whatever form. */
export function markText(text: string, lang: Lang, wanted: WantedKeys): MarkedText {
  return cut(text, placesOf(text, lang, wanted), { from: 0, to: text.length });
}

/**
 * About `maxLetters` of a text from where most of the wanted words stand together, its beginning where none does; «…» where it was cut.
 */
export function excerptOf(
  text: string,
  lang: Lang,
  { wanted, maxLetters }: { wanted: WantedKeys; maxLetters: number },
): MarkedText {
  const places = placesOf(text, lang, wanted);
  const from = startOf(text, densest(places, maxLetters - before));
  const to = endOf(text, from + maxLetters);
  const pieces = cut(text, places, { from, to });
  if (from > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (to < text.length) pieces.push({ text: /[.!?]$/.test(text.slice(from, to)) ? ' …' : '…', isMatch: false });
  return pieces;
}

function placesOf(text: string, lang: Lang, { stems, folds }: WantedKeys): Place[] {
  return wordSpans(text).flatMap(({ word, from, to }) => {
    const { stem, fold } = keysOf(word, lang);
    return stems.has(stem) || folds.has(fold) ? [{ from, to, key: fold }] : [];
  });
}

/** Where the stretch of `width` letters begins that has most different words; 0 without any. */
function densest(places: readonly Place[], width: number): number {
  let best = { from: 0, different: 0 };
  places.forEach(({ from }, at) => {
    const near = places.slice(at, at + 40).filter((place) => place.to <= from + width);
    const different = new Set(near.map((place) => place.key)).size;
    if (different > best.different) best = { from, different };
  });
  return best.from;
}

/** The beginning of the sentence a little before a place, else of a word. */
function startOf(text: string, place: number): number {
  if (place <= before) return 0;
  const lead = text.slice(place - before, place);
  const sentence = Math.max(
    lead.lastIndexOf('. '),
    lead.lastIndexOf('! '),
    lead.lastIndexOf('? '),
    lead.lastIndexOf('\n'),
  );
  const gap = sentence >= 0 ? sentence + (lead.charAt(sentence) === '\n' ? 0 : 1) : lead.indexOf(' ');
  return gap < 0 ? place : place - before + gap + 1;
}

function endOf(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const gap = text.lastIndexOf(' ', place);
  return gap > place - 40 ? gap : beginning(text, place).length;
}

function cut(text: string, places: readonly Place[], range: { from: number; to: number }): MarkedText {
  const pieces: MarkedText = [];
  let at = range.from;
  for (const { from, to } of places) {
    if (from < at || to > range.to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMatch: false });
    pieces.push({ text: text.slice(from, to), isMatch: true });
    at = to;
  }
  if (at < range.to) pieces.push({ text: text.slice(at, range.to), isMatch: false });
  return pieces;
}
