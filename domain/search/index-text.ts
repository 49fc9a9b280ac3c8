import type { IndexText } from '#db/full-text/types';
import { bodyText } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { words } from '#lib/text/words';
import { keysOf } from './word-keys.ts';

/** Raise it when stems, folds or what is indexed change: every article is then indexed anew at the next start. */
export const indexFormat = 3;

/** A book in one article: what stands beyond so many words is not found. */
const maxWords = 50_000;

export type IndexedText = { lang: Lang; title: string; lead: string | null; body: Body };

/** An article's words as the index takes them, and for the vocabulary each fold with a spelling it has there. */
export function indexText({ lang, title, lead, body }: IndexedText): { text: IndexText; met: Map<string, string> } {
  const titleWords = words(title);
  const bodyWords = words(`${lead ?? ''} ${bodyText(body)}`).slice(0, maxWords);
  const keys = (list: string[]) => list.map((word) => keysOf(word, lang));
  const [titleKeys, bodyKeys] = [keys(titleWords), keys(bodyWords)];
  const text = {
    titleStems: titleKeys.map((each) => each.stem),
    bodyStems: bodyKeys.map((each) => each.stem),
    titleFolds: titleKeys.map((each) => each.fold),
    bodyFolds: bodyKeys.map((each) => each.fold),
  };
  return { text, met: meetWords([...titleWords, ...bodyWords], [...titleKeys, ...bodyKeys]) };
}

/** Numbers and the shortest words are not put right; of the spellings of a word the first stands for all. */
function meetWords(list: string[], keys: { fold: string }[]): Map<string, string> {
  const met = new Map<string, string>();
  keys.forEach(({ fold }, at) => {
    if (fold.length > 2 && !met.has(fold) && !/\p{N}/u.test(fold)) met.set(fold, list[at] ?? fold);
  });
  return met;
}
