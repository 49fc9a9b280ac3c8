import { foldLetters, foldLoosely, foldWord } from '#lib/text/fold-word';
import { oneEditAway } from '#lib/text/one-edit';
import { spellCyrillic } from '#lib/text/spell-cyrillic';
import { termOf } from './plan-query.ts';

const plain = 'абвгдежзиклмнопрстуфхчш';
const kazakh = `${plain}әғқңөұүһіы`;
const russian = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';
const kazakhLetter = /[әғқңөұүһі]/;
const maxLetters = 24;

/** By their folded stems. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Spellings one letter away from a word: the letter may stand in an ending, which then comes off as it should. */
export function spellingsOneEditAway(word: string): Spellings {
  const spellings = new Map<string, string[]>();
  if (word.length > maxLetters) return spellings;
  const add = (spelling: string, fold: string) => {
    const known = spellings.get(fold);
    if (known) known.push(spelling);
    else if (fold.length > 2) spellings.set(fold, [spelling]);
  };
  const isKazakh = kazakhLetter.test(word);
  for (const each of oneEditAway(spellCyrillic(word, 'kk'), isKazakh ? kazakh : plain)) add(each, foldWord(each, 'kk'));
  if (!isKazakh) for (const each of oneEditAway(spellCyrillic(word, 'ru'), russian)) add(each, foldWord(each, 'ru'));
  for (const fold of termOf(word).folds) spellings.delete(fold);
  return spellings;
}

/** What to look for words two letters away by: the folds of a word, and one with more taken off than may be an ending. */
export function probesOf(word: string): string[] {
  const probes = [...new Set([...termOf(word).folds, foldLoosely(word)])];
  return probes.filter((fold) => fold.length > 4 && fold.length <= maxLetters);
}

/** A spelling in the letters of the paper's own `form`, where they are the same but for those. */
export function inLettersOf(form: string, spelling: string): string {
  return foldLetters(form) === foldLetters(spelling) ? form : spelling;
}
