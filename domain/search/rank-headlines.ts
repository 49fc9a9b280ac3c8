import type { Lang } from '#lib/lang';
import { foldLetters } from '#lib/text/fold-word';
import { words } from '#lib/text/words';
import type { ParsedQuery } from './parse-query.ts';
import { wantedWords, wideTermOf } from './plan-query.ts';
import type { Candidate } from './queries.ts';
import { keysOf } from './word-keys.ts';

/** What all words of a query in a row in the headline add to relevance, and all of them in the very form that was asked for. */
const gains = { together: 0.5, form: 0.25 };

/** Puts articles of one query in order: those of `lang` first, then by relevance, to which a headline adds that says what was asked as it was asked. */
export function rankHeadlines<T extends Candidate>(query: ParsedQuery, candidates: readonly T[], lang: Lang): T[] {
  const wanted = wantedWords(query).map((word) => ({
    letters: foldLetters(word),
    folds: new Set(wideTermOf(word).folds),
  }));
  const worth = new Map(candidates.map((each) => [each, each.worth * (1 + headlineGain(wanted, each))]));
  const worthOf = (each: T) => worth.get(each) ?? 0;
  const rank = (each: T) => (each.lang === lang ? 0 : 1);
  return [...candidates].sort((a, b) => rank(a) - rank(b) || worthOf(b) - worthOf(a) || b.articleId - a.articleId);
}

type Wanted = { letters: string; folds: ReadonlySet<string> };

function headlineGain(wanted: readonly Wanted[], { title, lang }: Candidate): number {
  const said = words(title).map((word) => ({ letters: foldLetters(word), fold: keysOf(word, lang).fold }));
  const isAt = ({ folds }: Wanted, at: number) => said[at] !== undefined && folds.has(said[at].fold);
  const inForm = wanted.filter(({ letters }) => said.some((word) => word.letters === letters)).length;
  const pairs = wanted.slice(1).map((second, at) => ({ first: wanted[at] as Wanted, second }));
  const inRow = pairs.filter(({ first, second }) =>
    said.some((_, at) => isAt(first, at) && isAt(second, at + 1)),
  ).length;
  return (gains.form * inForm) / wanted.length + (pairs.length === 0 ? 0 : (gains.together * inRow) / pairs.length);
}
