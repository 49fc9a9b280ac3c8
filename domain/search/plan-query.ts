import type { TermKeys, TextQuery } from '#db/full-text/types';
import { langs } from '#lib/lang';
import type { ParsedQuery } from './parse-query.ts';
import { keysOf } from './word-keys.ts';

/** Keys under which an article of either language has a word, in whatever letters it was typed. */
export function termOf(word: string): TermKeys {
  const keys = langs.map((lang) => keysOf(word, lang));
  return { stems: unique(keys.map((each) => each.stem)), folds: unique(keys.map((each) => each.fold)) };
}

/** An article must have every word and phrase of the query. */
export function planAll(query: ParsedQuery): TextQuery {
  return { ...planRest(query), every: wantedWords(query).map((word) => [termOf(word)]) };
}

/** One of these words of the query is enough. */
export function planSome(query: ParsedQuery, words: readonly string[]): TextQuery {
  return { ...planRest({ ...query, phrases: [] }), every: [words.map(termOf)] };
}

/** The words of a query with those of its phrases, each once. */
export function wantedWords({ words, phrases }: ParsedQuery): string[] {
  return unique([...words, ...phrases.flat()]);
}

function planRest({ phrases, without, withoutPhrases }: ParsedQuery): Omit<TextQuery, 'every'> {
  return {
    phrases: phrases.map(readings),
    none: without.map(termOf),
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
