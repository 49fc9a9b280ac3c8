import { inKazakhLetters } from './cyrillic-words.ts';
import { capitalLatin, type LatinAlphabet, latinLetters } from './latin-letters.ts';

const softHyphen = '\u00ad';

/** A run of Cyrillic letters in Latin ones. Where one capital becomes several letters only the first is one, unless a capital stands beside it. */
export function latinWord(word: string, alphabet: LatinAlphabet): string {
  const table = latinLetters[alphabet];
  const letters = [...word.replaceAll(softHyphen, '')];
  let at = -1;
  let latin = '';
  for (const letter of word) {
    if (letter === softHyphen) latin += letter;
    else latin += latinLetter(letters, ++at, table, alphabet);
  }
  return latin;
}

function latinLetter(
  letters: readonly string[],
  at: number,
  table: Readonly<Record<string, string>>,
  alphabet: LatinAlphabet,
): string {
  const letter = letters[at] ?? '';
  const small = letter.toLowerCase();
  const latin = table[inKazakhLetters(small)] ?? '';
  if (letter === small) return latin;
  if (isCapital(letters[at + 1]) || (letters[at + 1] === undefined && isCapital(letters[at - 1])))
    return capitalLatin(latin, alphabet);
  return capitalLatin(latin.slice(0, 1), alphabet) + latin.slice(1);
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
