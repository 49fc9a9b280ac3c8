import { foldLetters } from '#lib/text/fold-word';
import { type Guess, guessFunctionWords, guessNear, guessTwoAway, isFunctionWord } from './guess-word.ts';
import { spellingsOneEditAway } from './near-folds.ts';
import { termOf } from './plan-query.ts';
import { isIndexed } from './queries.ts';
import { listWords } from './vocabulary.ts';

/** What a word may have been meant to be, best first; `isKnown`: it stands in an article itself. */
export type Meant = { word: string; isKnown: boolean; likely: Guess[] };

const maxLikely = 5;
/** Each word takes some 10 ms of everybody's time; of a longer query the words after these stay as they are. */
const mostDoubted = 6;
/** A word that is in the paper is taken for a misspelling only of one so many times as frequent. */
const timesAsFrequent = 4;
/** With a guess like this nobody looks for words two letters away. */
const sureCost = 0.5;

/** Looks every word up in the words of the paper and finds for those that are not there what is spelt nearly so. */
export async function findMeant(words: readonly string[]): Promise<Meant[]> {
  const meant: Meant[] = [];
  for (const word of words) meant.push({ word, isKnown: await isIndexed(termOf(word)), likely: [] });
  return doubt(meant, false);
}

/** The same with what each known word may be a misspelling of. */
export async function doubtKnown(meant: readonly Meant[]): Promise<Meant[]> {
  return doubt(meant, true);
}

async function doubt(meant: readonly Meant[], isKnown: boolean): Promise<Meant[]> {
  const doubtful = new Set(meant.filter((each) => each.isKnown === isKnown).slice(0, mostDoubted));
  const doubted: Meant[] = [];
  for (const each of meant)
    doubted.push(doubtful.has(each) ? { ...each, likely: await listLikely(each.word, isKnown) } : each);
  return doubted;
}

/** Numbers and words of two letters are not put right. Words of articles that readers no longer see are passed over. */
async function listLikely(word: string, isKnown: boolean): Promise<Guess[]> {
  if (foldLetters(word).length < 3 || /\p{N}/u.test(word)) return [];
  const likely: Guess[] = [];
  for (const guess of await listGuesses(word, isKnown)) {
    if (likely.length >= maxLikely) break;
    if (isFunctionWord(guess.word) || (await isIndexed(termOf(guess.word)))) likely.push(guess);
  }
  return likely;
}

async function listGuesses(word: string, isKnown: boolean): Promise<Guess[]> {
  const spellings = spellingsOneEditAway(word);
  const known = isKnown ? await listWords(termOf(word).folds) : [];
  const leastCount = Math.max(0, ...known.map((row) => row.count)) * timesAsFrequent;
  const rows = (await listWords([...spellings.keys()])).filter((row) => row.count >= leastCount);
  const guesses = rows.map((row) => guessNear(word, row, spellings.get(row.fold) ?? []));
  if (!isKnown) guesses.push(...guessFunctionWords(word, spellings));
  if (!isKnown && !guesses.some(({ cost }) => cost <= sureCost)) guesses.push(...(await guessTwoAway(word)));
  guesses.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const first = new Map(guesses.toReversed().map((guess) => [guess.word, guess]));
  return guesses.filter((guess) => first.get(guess.word) === guess);
}
