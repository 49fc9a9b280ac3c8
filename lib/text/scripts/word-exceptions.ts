import { kazakhSuffixes } from '../kazakh-suffixes.ts';
import { repairLookalikes } from '../repair-lookalikes.ts';

/** How one name or word is spelled where the letters would spell it otherwise; `word` is Cyrillic and may be several words. */
export type WordException = { word: string; spelling: string };

/** Finds the longest exception that begins at a place of the text; null for none. `end` is the end of the whole word, with its endings. */
export type FindException = (text: string, at: number) => Found | null;

export type Found = { spelling: string; tail: string; end: number; isAllCapitals: boolean; isCapitalized: boolean };

/** Stands between the texts of one sentence that inline tags part: an exception of several words goes on behind it. */
export const textBreak = '\ue000';

const ignored = new Set(['\u00ad', textBreak]);
const keyLength = 2;
const nominalSuffixes = new Set(kazakhSuffixes.filter((rule) => !rule.isVerbal).map((rule) => rule.suffix));
const longestSuffix = 6;
const wordEnd = /[\u0400-\u052f\u00ad]*/y;

/**
 * An exception stands for its word with any Kazakh case, plural and possession, wherever a headline has soft hyphens in it and whatever space
 * parts its words; Latin look-alikes in it are the letters they stand for, as in texts. One written with a capital is a name and needs it.
 */
export function createExceptions(exceptions: readonly WordException[]): FindException {
  const repaired = exceptions.map(({ word, spelling }) => ({ word: repairLookalikes(word).text, spelling }));
  const longestFirst = repaired.toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  const byStart = Map.groupBy(longestFirst, ({ word }) => word.slice(0, keyLength).toLowerCase());
  return (text, at) => {
    const near = byStart.get(text.slice(at, at + keyLength).toLowerCase());
    for (const { word, spelling } of near ?? []) {
      const tailAt = placeAfter(text, at, word.length);
      const form = formOf(letters(text.slice(at, tailAt)), word);
      if (form === null) continue;
      const end = endOfWord(text, tailAt);
      const tail = text.slice(tailAt, end);
      if (isSuffixes(letters(tail).toLowerCase())) return { spelling, tail, end, ...form };
    }
    return null;
  };
}

/** Where so many letters end that begin at a place; what is ignored is none. */
function placeAfter(text: string, at: number, letters: number): number {
  let place = at;
  for (let left = letters; left > 0 && place < text.length; place++) if (!ignored.has(text.charAt(place))) left--;
  return place;
}

function letters(text: string): string {
  return text.replace(/[\u00ad\ue000]/g, '').replace(/\s/g, ' ');
}

function formOf(found: string, word: string): Pick<Found, 'isAllCapitals' | 'isCapitalized'> | null {
  if (found === word) return { isAllCapitals: false, isCapitalized: false };
  if (found.toLowerCase() !== word.toLowerCase()) return null;
  if (found.length > 1 && found === found.toUpperCase()) return { isAllCapitals: true, isCapitalized: false };
  const isCommon = word === word.toLowerCase();
  const isCapitalized = found.slice(1) === word.slice(1);
  return isCommon && isCapitalized ? { isAllCapitals: false, isCapitalized } : null;
}

function endOfWord(text: string, at: number): number {
  wordEnd.lastIndex = at;
  wordEnd.test(text);
  return wordEnd.lastIndex;
}

/** True when the letters can be cut into endings of nouns: дағылардың. Every place is looked at once, however many ways lead to it. */
function isSuffixes(tail: string): boolean {
  const isCut = [true];
  for (let end = 1; end <= tail.length; end++)
    for (let start = Math.max(0, end - longestSuffix); start < end && !isCut[end]; start++)
      if (isCut[start] && nominalSuffixes.has(tail.slice(start, end))) isCut[end] = true;
  return isCut[tail.length] === true;
}
