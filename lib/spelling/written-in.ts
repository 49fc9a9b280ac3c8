import type { Lang } from '../lang.ts';

/** Letters that only Kazakh has of our two languages. */
export function hasKazakhLetter(word: string): boolean {
  return /[әғқңөұүһі]/i.test(word);
}

/** The language a word is written in: Kazakh letters decide, else the text's. */
export function writtenIn(word: string, lang: Lang): Lang {
  return hasKazakhLetter(word) ? 'kk' : lang;
}
