import type { Lang } from '../lang.ts';
import type { Engine } from './engine.ts';
import { kazakhVariants } from './kazakh-variants.ts';
import type { KnownWords } from './types.ts';
import { type Engines, isSpelled } from './word-checker.ts';
import { writtenIn } from './written-in.ts';

const maxSuggestions = 6;
const maxVariants = 512;
/** Hunspell takes longer the longer the word, and finds nothing. */
const maxLetters = 24;

/** Up to six corrections, the likeliest first: the word with other Kazakh letters («казакстан» → «Қазақстан»), then Hunspell's. */
export function suggestWords(word: string, lang: Lang, engines: Engines, known: KnownWords): string[] {
  const { kk } = engines;
  const written = writtenIn(word, lang);
  const isGood = (candidate: string) => isSpelled(candidate, 'kk', engines, known);
  const byLetters =
    kk && (lang === 'kk' || written === 'kk')
      ? kazakhVariants(word, maxVariants).flatMap((each) => inItsCase(each, kk, isGood))
      : [];
  const byHunspell = word.length <= maxLetters ? (engines[written]?.suggest(word) ?? []) : [];
  const suggested = [...byLetters, ...byHunspell].filter((each) => each !== word && !each.includes(' '));
  return [...new Set(suggested)].slice(0, maxSuggestions);
}

/** A word, or as a name where the dictionary has it only so: «қазақстан» is Қазақстан. */
function inItsCase(word: string, engine: Engine, isGood: (candidate: string) => boolean): string[] {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  if (name !== word && engine.isWord(name) && !engine.isWord(word)) return [name];
  return isGood(word) ? [word] : [];
}
