import { inKazakhLetters } from './cyrillic-words.ts';
import { capitalLatin, type LatinAlphabet, latinLetters } from './latin-letters.ts';

/** A run of Cyrillic letters in Latin ones. Where one capital becomes several letters only the first is one, unless a capital stands beside it. */
export function latinWord(word: string, alphabet: LatinAlphabet): string {
  const table = latinLetters[alphabet];
  const letters = [...word];
  return letters
    .map((letter, at) => {
      const small = letter.toLowerCase();
      const latin = small === '\u00ad' ? small : (table[inKazakhLetters(small)] ?? '');
      if (letter === small) return latin;
      if (isCapital(letters[at + 1]) || (letters[at + 1] === undefined && isCapital(letters[at - 1])))
        return capitalLatin(latin, alphabet);
      return capitalLatin(latin.slice(0, 1), alphabet) + latin.slice(1);
    })
    .join('');
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}
