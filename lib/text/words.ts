import type { Lang } from '#lib/lang';
import { stemWord } from './stem-word.ts';

const insideWord = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** The words of a text in order: lower-cased, NFC, letters and digits only; stress marks and soft hyphens vanish, hyphens separate. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(insideWord, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The stems of the words in order, one per word; `lang` is the text's language, a word of evidently Kazakh spelling overrides it. */
export function stemWords(text: string, lang: Lang): string[] {
  return words(text).map((word) => stemWord(word, lang));
}
