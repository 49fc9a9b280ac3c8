import type { TermKeys, TextQuery } from '#db/full-text/types';
import { langs } from '#lib/lang';
import type { ParsedQuery } from './parse-query.ts';
import { furtherFolds, keysOf } from './word-keys.ts';

const kazakhLetter = /[әғқңөұүһі]/;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Keys under which an article of either language has a word, in whatever letters it was typed. */
export function termOf(word: string): TermKeys {
  const keys = langs.map((lang) => keysOf(word, lang));
  return { stems: unique(keys.map((each) => each.stem)), folds: unique(keys.map((each) => each.fold)) };
}

/** The same with what further forms of the word may stand under: «kuni» asks for күн as well. */
export function wideTermOf(word: string): TermKeys {
  const { stems, folds } = termOf(word);
  return { stems, folds: unique([...folds, ...furtherFolds(word)]) };
}

/**
 * Keys that show that a word was typed as it was meant. Who has Kazakh letters at hand writes them, and then only the stem counts: «нығыстағы» is no form of
 * «Ник». Letters that do not tell endings apart may have any fold.
 */
export function sureTermOf(word: string, query: ParsedQuery): TermKeys {
  if (!cyrillic.test(word)) return wideTermOf(word);
  const term = termOf(word);
  return wantedWords(query).some((each) => kazakhLetter.test(each)) ? { ...term, folds: [] } : term;
}

/** Articles that have all of a query, which was typed as it was meant. */
export function planSure(query: ParsedQuery): TextQuery {
  return planWith(query, (word) => sureTermOf(word, query));
}

/** Articles that have all of a query, without further forms of its words: how well a reading does. */
export function planStrict(query: ParsedQuery): TextQuery {
  return planWith(query, termOf);
}

/** An article must have every word and phrase of the query. */
export function planAll(query: ParsedQuery): TextQuery {
  return planWith(query, wideTermOf);
}

/** One of these words of the query is enough; further forms of them would bring everything. */
export function planSome(query: ParsedQuery, words: readonly string[]): TextQuery {
  return { ...planRest({ ...query, phrases: [] }), every: [words.map(termOf)] };
}

/** The words of a query with those of its phrases, each once. */
export function wantedWords({ words, phrases }: ParsedQuery): string[] {
  return unique([...words, ...phrases.flat()]);
}

function planWith(query: ParsedQuery, term: (word: string) => TermKeys): TextQuery {
  return { ...planRest(query), every: wantedWords(query).map((word) => [term(word)]) };
}

function planRest({ phrases, without, withoutPhrases }: ParsedQuery): Omit<TextQuery, 'every'> {
  return {
    phrases: phrases.map(readings),
    none: without.map(wideTermOf),
    noPhrases: withoutPhrases.map(readings),
    typing: null,
  };
}

/** A phrase in an article of each language. */
function readings(phrase: string[]): string[][] {
  const all = langs.map((lang) => phrase.map((word) => keysOf(word, lang).fold));
  return all.filter((folds, at) => all.findIndex((other) => other.join(' ') === folds.join(' ')) === at);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
