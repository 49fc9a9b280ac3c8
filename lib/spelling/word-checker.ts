import type { Lang } from '../lang.ts';
import { stemWord } from '../text/stem-word.ts';
import type { Engine } from './engine.ts';
import { kazakhVariants } from './kazakh-variants.ts';
import type { KnownWords } from './types.ts';
import { hasKazakhLetter, writtenIn } from './written-in.ts';

export type Engines = Partial<Record<Lang, Engine>>;

const cyrillic = /^[\u0400-\u04FF]+$/;
const maxLetters = 60;
const variantsTried = 64;

/**
 * Whether a word of a text in `lang` is spelled as a dictionary, the newsroom or its archive knows it. Layers, from the surest: Hunspell; a
 * dictionary stem with any chain of endings; the newsroom's words; in Kazakh text Russian words without Kazakh letters. True where no
 * dictionary can tell.
 */
export function isSpelled(word: string, lang: Lang, engines: Engines, known: KnownWords): boolean {
  const written = writtenIn(word, lang);
  const engine = engines[written];
  if (!engine || !isCheckable(word)) return true;
  if (engine.isWord(word) || isKnown(word, written, known)) return true;
  if (engine.stems.has(stemWord(word.toLowerCase(), written))) return true;
  return written === 'kk' && !hasKazakhLetter(word) && isRussian(word, engine, engines.ru);
}

/** A Russian word that is no Kazakh one without its letters: «кала» in Kazakh text is қала. */
function isRussian(word: string, kazakh: Engine, russian: Engine | undefined): boolean {
  return russian?.isWord(word) === true && !kazakhVariants(word, variantsTried).some((each) => kazakh.isWord(each));
}

/** Single letters, Latin, abbreviations and monsters are nobody's spelling. */
function isCheckable(word: string): boolean {
  if (word.length < 2 || word.length > maxLetters || !cyrillic.test(word)) return false;
  return !(word.length <= 6 && word === word.toUpperCase());
}

function isKnown(word: string, lang: Lang, known: KnownWords): boolean {
  const lower = word.toLowerCase();
  const { words, stems } = known[lang];
  return words.has(lower) || stems.has(stemWord(lower, lang));
}
