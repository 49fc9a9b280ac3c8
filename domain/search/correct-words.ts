import { foldLetters } from '#lib/text/fold-word';
import { type Guess, guessFunctionWords, guessNear, guessTwoAway, isFunctionWord } from './guess-word.ts';
import { spellingsOneEditAway } from './near-folds.ts';
import type { ParsedQuery } from './parse-query.ts';
import { sureTermOf, termOf } from './plan-query.ts';
import { isIndexed } from './queries.ts';
import { listWords } from './vocabulary.ts';

/**
 * What a word may have been meant to be, best first; `isKnown`: it stands in an article itself. `ownCost`: how unlikely it was meant as it stands, null where no
 * article has anything like it.
 */
export type Meant = { word: string; isKnown: boolean; ownCost: number | null; likely: Guess[] };

/** What was done for one query: spellings and words of the paper looked at. */
export type Work = { looked: number };

const maxLikely = 5;
/** Of a longer query the words after these stay as they are. */
const mostDoubted = 4;
/** So many spellings and words of the paper may be looked at for one query; the word that goes beyond them is the last that is put right. */
const mostLooked = 10_000;
/** A word that is in the paper is taken for a misspelling only of one so many times as frequent. */
const timesAsFrequent = 4;
/** What it costs a word that it is only in the paper as words are that were typed without Kazakh letters. */
const foldCost = 0.6;
/** With a guess like this nobody looks for words two letters away. */
const sureCost = 0.5;

/** Looks every word up in the words of the paper and finds for those that are not there what is spelt nearly so. */
export async function findMeant(query: ParsedQuery, work: Work): Promise<Meant[]> {
  const meant: Meant[] = [];
  for (const word of query.words) {
    const ownCost = await costAsItStands(word, query);
    meant.push({ word, isKnown: ownCost === 0, ownCost, likely: [] });
  }
  return doubt(meant, false, work);
}

/** No reading has a word that is not in the paper and like none that is. */
export function isHopeless(meant: readonly Meant[]): boolean {
  return meant.some(({ ownCost, likely }) => ownCost === null && likely.length === 0);
}

/** The same with what each known word may be a misspelling of. */
export async function doubtKnown(meant: readonly Meant[], work: Work): Promise<Meant[]> {
  return doubt(meant, true, work);
}

async function doubt(meant: readonly Meant[], isKnown: boolean, work: Work): Promise<Meant[]> {
  const doubtful = new Set(meant.filter((each) => each.isKnown === isKnown).slice(0, mostDoubted));
  const doubted: Meant[] = [];
  for (const each of meant) {
    const isDoubted = doubtful.has(each) && work.looked < mostLooked;
    doubted.push(isDoubted ? { ...each, likely: await listLikely(each, work) } : each);
  }
  return doubted;
}

/** Numbers and words of two letters are not put right. Words of articles that readers no longer see are passed over. */
async function listLikely({ word, isKnown }: Meant, work: Work): Promise<Guess[]> {
  if (foldLetters(word).length < 3 || /\p{N}/u.test(word)) return [];
  const likely: Guess[] = [];
  for (const guess of await listGuesses(word, isKnown, work)) {
    if (likely.length >= maxLikely) break;
    if (isFunctionWord(guess.word) || (await isIndexed(termOf(guess.word)))) likely.push(guess);
  }
  return likely;
}

/** How unlikely it is that who wrote a word meant just this one; null where no article has anything like it. */
async function costAsItStands(word: string, query: ParsedQuery): Promise<number | null> {
  if (await isIndexed(sureTermOf(word, query))) return 0;
  return (await isIndexed(termOf(word))) ? foldCost : null;
}

async function listGuesses(word: string, isKnown: boolean, work: Work): Promise<Guess[]> {
  const spellings = spellingsOneEditAway(word);
  for (const each of spellings.values()) work.looked += each.length;
  const known = isKnown ? await listWords(termOf(word).folds) : [];
  const leastCount = Math.max(0, ...known.map((row) => row.count)) * timesAsFrequent;
  const rows = (await listWords([...spellings.keys()])).filter((row) => row.count >= leastCount);
  const guesses = rows.map((row) => guessNear(word, row, spellings.get(row.fold) ?? []));
  if (!isKnown) guesses.push(...guessFunctionWords(word, spellings));
  if (!isKnown && !guesses.some(({ cost }) => cost <= sureCost)) {
    const far = await guessTwoAway(word);
    work.looked += far.looked;
    guesses.push(...far.guesses);
  }
  guesses.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const first = new Map(guesses.toReversed().map((guess) => [guess.word, guess]));
  return guesses.filter((guess) => first.get(guess.word) === guess);
}
