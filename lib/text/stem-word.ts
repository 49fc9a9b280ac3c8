import type { Lang } from '#lib/lang';
import { stemKazakh } from './stem-kazakh.ts';
import { stemRussian } from './stem-russian.ts';

const kazakhLetter = /[әғқңөұүһі]/;
const cyrillicWord = /^[\u0400-\u04FF]+$/;

/**
 * Stem of one lower-case word: Kazakh letters decide for Kazakh, else the text's language; words that are not Cyrillic and
 * words over 60 letters stay whole.
 */
export function stemWord(word: string, lang: Lang): string {
  if (word.length > 60 || !cyrillicWord.test(word)) return word;
  return lang === 'kk' || kazakhLetter.test(word) ? stemKazakh(word) : stemRussian(word);
}
