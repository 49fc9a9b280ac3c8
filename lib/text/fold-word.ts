import type { Lang } from '#lib/lang';
import { isDoubtful, kazakhSuffixes, longestSuffix, type SuffixRule, wholeWords } from './kazakh-suffixes.ts';
import { otherLatinReadings, spellCyrillic } from './spell-cyrillic.ts';
import { classesOf } from './stem-kazakh.ts';
import { stemRussian } from './stem-russian.ts';
import { groupSuffixes, otherStems, type SuffixGrammar, stripSuffixes } from './strip-suffixes.ts';

// biome-ignore format: a table of letters
const cyrillic: Record<string, string> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и', ё: 'е', я: 'иа', ю: 'иу', щ: 'ш', ц: 'тс',
  э: 'е', ъ: '', ь: '',
};

const foldedClasses = { v: 'аеиоу', g: 'риу', r: 'ру', l: 'л', m: 'мн', z: 'зж', k: 'птксшфхчбвгд' };

/** Without ң and ы «барасың» ends as «қаласын» does, which papers write far more. */
const foldable = kazakhSuffixes.filter(({ suffix }) => suffix !== 'асың' && suffix !== 'есің');

const grammar: SuffixGrammar = {
  suffixes: groupSuffixes(foldable.map(foldRule)),
  longest: longestSuffix,
  wholeWords: new Set(wholeWords.map(foldLetters)),
  classes: classesOf(foldedClasses),
  isHarmonious: () => true,
};

const sure = { ...grammar, suffixes: groupSuffixes(foldable.filter((rule) => !isDoubtful(rule)).map(foldRule)) };

// Assimilation is what a misspelt letter breaks first, so here it does not count.
const looseGrammar: SuffixGrammar = {
  ...grammar,
  suffixes: groupSuffixes(
    kazakhSuffixes.map((rule) => ({
      ...rule,
      suffix: foldLetters(rule.suffix),
      after: 'vglmzk',
      minStem: Math.max(3, rule.minStem),
    })),
  ),
};

/** Stems keep the н of «күні»; folds may lose it, or more misspelt words would pass for known ones (measured: docs/decisions/0012). */
function foldRule(rule: SuffixRule): SuffixRule {
  const suffix = foldLetters(rule.suffix);
  return { ...rule, suffix, minStem: suffix === 'ни' ? 2 : rule.minStem };
}

/**
 * Key of a lower-case word that is the same with and without Kazakh letters and in Cyrillic, Latin (2021, 2018, informal) and Arabic letters: «қала», «кала»,
 * «qala» → кала, inflection taken off. `lang` is the text's language; of a query, whose language is unknown, compare both keys.
 */
export function foldWord(word: string, lang: Lang = 'kk'): string {
  if (word.length > 60) return word;
  const spelled = spellCyrillic(word, lang);
  if (lang === 'ru') return foldLetters(stemRussian(spelled));
  const folded = foldUnjoined(spelled);
  return joinLetters(folded.length < 4 ? folded : stripSuffixes(folded, grammar));
}

/**
 * Other keys that forms of a word may have, in whatever letters it was typed, and those of its less likely Latin readings: kuni → кун beside ку, tokayev →
 * токаев, kunge → кун. For queries.
 */
export function otherFolds(word: string): string[] {
  if (word.length > 60) return [];
  const readings = [word, ...otherLatinReadings(word)].map((reading) => foldUnjoined(spellCyrillic(reading, 'kk')));
  const folds = readings
    .filter(({ length }) => length > 2)
    .flatMap((letters) => [
      ...(letters.length > 3 ? [stripSuffixes(letters, grammar)] : [letters]),
      ...otherStems(letters, grammar, { sure, revealing: ['и', 'ин', 'ди'] }),
    ]);
  return [...new Set(folds.map(joinLetters))];
}

/** The folded stem of a misspelt word, of which more may be taken off than is an ending: «ауыдлар» → ауид. Only for guessing. */
export function foldLoosely(word: string): string {
  const folded = foldLetters(word.slice(0, 60));
  return folded.length < 5 ? folded : stripSuffixes(folded, looseGrammar);
}

/** The script-neutral spelling of a lower-case word without taking inflection off: ә→а, қ→к, ы і й→и, я→иа, т and ш→ч … */
export function foldLetters(word: string): string {
  return joinLetters(foldEachLetter(word));
}

/** As `foldLetters`, but of letters that a Latin spelling cannot tell from one both stay: a word's beginning folds to its fold's beginning. */
export function foldEachLetter(word: string): string {
  return foldUnjoined(spellCyrillic(word, 'kk')).replaceAll('нг', 'н');
}

/** Of Cyrillic letters; «күнге» still has its ending, which Latin `ng` for ң would hide. */
function foldUnjoined(spelled: string): string {
  let folded = '';
  for (const letter of spelled) {
    const plain = cyrillic[letter] ?? letter;
    folded += plain.startsWith('и') && folded.endsWith('и') ? plain.slice(1) : plain;
  }
  return folded;
}

/** `tş` and `sh` are ч and ш, or т with ш and с with х («sportşy», «ashana»); щ is `ştş`, `shsh`, شش; `ng` is ң or н with г. */
function joinLetters(folded: string): string {
  return folded.replaceAll('нг', 'н').replaceAll('тш', 'ч').replaceAll('сх', 'ш').replace(/шч|шш/g, 'ш');
}
