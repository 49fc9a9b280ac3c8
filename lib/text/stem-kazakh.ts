import { kazakhSuffixes, longestSuffix, wholeWords } from './kazakh-suffixes.ts';
import { groupSuffixes, type SuffixGrammar, stripSuffixes } from './strip-suffixes.ts';

// у is both vowel and glide.
const letterClasses = {
  v: 'аәеёиоөұүыіэюяу',
  g: 'рйу',
  r: 'ру',
  l: 'л',
  m: 'мнң',
  z: 'зж',
  k: 'птксшщфхһцчбвгғдқ',
  lmzk: 'ьъ',
};

const grammar: SuffixGrammar = {
  suffixes: groupSuffixes(kazakhSuffixes),
  longest: longestSuffix,
  wholeWords: new Set(wholeWords),
  classes: classesOf(letterClasses),
  isHarmonious,
};

/**
 * Stem of a lower-case Kazakh word for search: cases, plural, possession and verb endings by a closed list with harmony and
 * assimilation, no dictionary. The stem is a key, not a word: халық, халқы → халқ; желі, желісі → жел.
 */
export function stemKazakh(word: string): string {
  return word.length < 4 ? word : stripSuffixes(word, grammar);
}

/** Letter → classes, from class → letters; a letter may be in several. */
export function classesOf(letters: Record<string, string>): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [kind, members] of Object.entries(letters)) {
    for (const letter of members) classes.set(letter, (classes.get(letter) ?? '') + kind);
  }
  return classes;
}

// и, у, ю take suffixes of either row (математиктер, тарихты), as do soft signs, names in -ев and loans such as банк, парк, факт.
const eitherEnd = /(?:ь|ев|ин|[нрл]к|[кр]т|[нр]г)$/;

function isHarmonious(stem: string, back: boolean): boolean {
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem.charAt(at);
    if ('иую'.includes(letter)) return true;
    if ('аоұыяё'.includes(letter)) return back || eitherEnd.test(stem);
    if ('әеөүіэ'.includes(letter)) return !back || eitherEnd.test(stem);
  }
  return false;
}
