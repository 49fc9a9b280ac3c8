import type { Lang } from '#lib/lang';
import { beginning } from '#lib/text/beginning';
import { foldWord, otherFolds } from '#lib/text/fold-word';
import { stemWord } from '#lib/text/stem-word';

/** What one word is found by: its stem, and its folded stem, which is the same whatever letters it was typed with. */
export type WordKeys = { stem: string; fold: string };

const maxKeyLetters = 40;

const kazakhLetter = /[әғқңөұүһі]/;
const maxKept = 30_000;
const kept: Record<Lang, Map<string, WordKeys>> = { kk: new Map(), ru: new Map() };

/** Keys of a lower-case word; `lang` is the text's language, a word of evidently Kazakh spelling overrides it. */
export function keysOf(word: string, lang: Lang): WordKeys {
  const known = kept[lang].get(word);
  if (known) return known;
  const keys = makeKeys(word, lang);
  if (kept[lang].size >= maxKept) kept[lang].clear();
  kept[lang].set(word, keys);
  return keys;
}

/** Further folds that forms of a word may have in texts: a query asks for them, too, but no text is indexed under them and no word known by them. */
export function furtherFolds(word: string): string[] {
  return otherFolds(beginningOf(word));
}

/** What a word is known by: at most forty letters from its beginning, none of them half. */
export function beginningOf(word: string): string {
  return beginning(word, maxKeyLetters);
}

function makeKeys(word: string, lang: Lang): WordKeys {
  const short = beginningOf(word);
  const stem = stemWord(short, lang);
  const fold = foldWord(short, kazakhLetter.test(short) ? 'kk' : lang);
  // «ыыъ» is no «и».
  return { stem, fold: fold.length < Math.min(2, short.length) ? stem : fold };
}
