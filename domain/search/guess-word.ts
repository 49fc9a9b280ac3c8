import { fullText } from '#db/full-text/full-text';
import type { WordRow } from '#db/full-text/types';
import { editDistance } from '#lib/text/edit-distance';
import { foldLetters } from '#lib/text/fold-word';
import { spellCyrillic } from '#lib/text/spell-cyrillic';
import { stemKazakh } from '#lib/text/stem-kazakh';
import { stemRussian } from '#lib/text/stem-russian';
import { isStopWord } from '#lib/text/stop-words';
import { inLettersOf, probesOf, type Spellings } from './near-folds.ts';
import { slipCost } from './slip-cost.ts';

/** What was meant perhaps; the higher the cost the less likely. */
export type Guess = { word: string; cost: number };

/**
 * What is taken off for each time ten articles that have a word, and put on for each letter that its stem is shorter than `longStem`, and for a stem that is
 * a function word's: «оғанған» is no form of «оған».
 */
const weights = { tenfold: 0.15, shortLetter: 0.3, otherStem: 0.4, noForm: 0.3, functionStem: 1 };
const longStem = 7;
/** Function words are not counted; they are as frequent as this. */
const stopWordCount = 2_000;
/** Two letters in the stem, and the endings of two forms: what differs more is another word. */
const maxCost = 3.3;
const kazakhLetter = /[әғқңөұүһі]/;

/** Of the spellings one letter away that give the stem of `row` the likeliest, in the letters of the paper where it has the very word. */
export function guessNear(word: string, row: WordRow, spellings: readonly string[]): Guess {
  const best = likeliest(word, row.form, spellings);
  if (isOtherWord(best.word, row.form))
    return { word: row.form, cost: best.cost + weights.otherStem + rarityCost(row.fold, row.count) };
  if (isFunctionWord(row.form) && !isFunctionWord(best.word)) best.cost += weights.functionStem;
  const written = likeliest(word, row.form, spellings.filter(beginsAs(row.form)));
  return { word: inLettersOf(row.form, written.word), cost: best.cost + rarityCost(row.fold, row.count) };
}

function likeliest(word: string, form: string, spellings: readonly string[]): Guess {
  let best = { word: form, cost: Number.POSITIVE_INFINITY };
  for (const spelling of spellings) {
    const cost = slipFrom(word, spelling) + (isForm(spelling, form) ? 0 : weights.noForm);
    const isNearer = cost === best.cost && inCommon(form, spelling) > inCommon(form, best.word);
    if (cost < best.cost || isNearer) best = { word: spelling, cost };
  }
  return best;
}

/** Nobody is shown a word that is none: only what begins with the stem as the paper writes it, else the paper's own form. */
function beginsAs(form: string): (spelling: string) => boolean {
  const stems = [stemKazakh(form), stemRussian(form)];
  return (spelling) => stems.some((stem) => spelling.startsWith(stem));
}

/** Function words one letter away: a misspelt one asks for nothing either. */
export function guessFunctionWords(word: string, spellings: Spellings): Guess[] {
  if (word.length < 4) return [];
  const found = [...spellings.values()].flat().filter(isFunctionWord);
  return found.map((spelling) => ({
    word: spelling,
    cost: slipFrom(word, spelling) + rarityCost(spelling, stopWordCount),
  }));
}

/** A word of either language that says nothing by itself, such as «және» or «для». */
export function isFunctionWord(word: string): boolean {
  return isStopWord(word, 'kk') || isStopWord(word, 'ru');
}

/** Words of the paper whose stems are two letters away, and how many words were looked at for them. */
export async function guessTwoAway(word: string): Promise<{ guesses: Guess[]; looked: number }> {
  let looked = 0;
  const found = new Map<string, { row: WordRow; edits: number }>();
  for (const probe of probesOf(word)) {
    const similar = await fullText().listSimilar(probe, 2);
    looked += similar.length;
    for (const row of similar) {
      const edits = editDistance(probe, row.fold, 2);
      if (edits <= 2 && edits < (found.get(row.fold)?.edits ?? 3)) found.set(row.fold, { row, edits: edits + 0.5 });
    }
  }
  const guesses = [...found.values()]
    .map(({ row, edits }) => ({ word: row.form, cost: farCost(word, row, edits) }))
    .filter(({ cost }) => cost <= maxCost);
  return { guesses, looked };
}

/** Letters that differ in stem and in spelling, another first letter. */
function farCost(word: string, { fold, form, count }: WordRow, edits: number): number {
  const [typed, letters] = [foldLetters(word), foldLetters(form)];
  const isOtherStart = typed.charAt(0) !== letters.charAt(0);
  return edits + 0.25 * editDistance(typed, letters, 4) + (isOtherStart ? 0.3 * edits : 0) + rarityCost(fold, count);
}

/** Frequent words are likelier; a short stem is one letter away from many words. */
function rarityCost(fold: string, count: number): number {
  return weights.shortLetter * Math.max(0, longStem - fold.length) - weights.tenfold * Math.log10(count);
}

/** Whatever alphabet it was typed in. */
function slipFrom(word: string, spelling: string): number {
  return Math.min(slipCost(spellCyrillic(word, 'kk'), spelling), slipCost(spellCyrillic(word, 'ru'), spelling));
}

/** Two words of one folded stem: «өіінш» is no way to write «ойыншы», though without Kazakh letters they are alike. */
function isOtherWord(spelling: string, form: string): boolean {
  const [stem, own] = [stemKazakh(spelling), stemKazakh(form)];
  return kazakhLetter.test(spelling) && inCommon(spelling, form) < Math.min(stem.length, own.length);
}

/** The ending comes off by the rules of Kazakh as well, not only in letters that forgive much: «қазақстандағы», but not «қазақстанғды». */
function isForm(spelling: string, form: string): boolean {
  return !kazakhLetter.test(spelling) || stemKazakh(spelling).length <= stemKazakh(form).length + 1;
}

/** Letters two words have in common at their beginning. */
function inCommon(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}
