import type { Lang } from '#lib/lang';
import { kazakhSuffixes, wholeWords } from './kazakh-suffixes.ts';
import { classesOf } from './stem-kazakh.ts';
import { stemRussian } from './stem-russian.ts';
import { groupSuffixes, type SuffixGrammar, stripSuffixes } from './strip-suffixes.ts';

// biome-ignore format: a table of letters
const cyrillic: Record<string, string> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ы: 'и', й: 'и', ё: 'е', я: 'иа', ю: 'иу', щ: 'ш', ц: 'тс',
  э: 'е', ъ: '', ь: '',
};

// biome-ignore format: a table of letters
const latin: Record<string, string> = {
  shsh: 'ш', shch: 'ш', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ng: 'н', ngh: 'нг', tş: 'ч', şş: 'ш',
  a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'х', y: 'и', z: 'з',
  ä: 'а', á: 'а', ə: 'а', ğ: 'г', ǵ: 'г', ǧ: 'г', ñ: 'н', ń: 'н', ŋ: 'н', ö: 'о', ó: 'о', ü: 'у', ú: 'у', ū: 'у', ý: 'у', ş: 'ш',
  ç: 'ч', ı: 'и', í: 'и', ï: 'и', é: 'е',
};

const latinLetters = /shsh|shch|şş|ngh|[szckg]h|ng|tş|[a-zäáəğǵǧñńŋöóüúūýşçıíïé]/g;

const foldedClasses = { v: 'аеиоу', g: 'риу', l: 'л', m: 'мн', z: 'зж', k: 'птксшфхчбвгд' };

const grammar: SuffixGrammar = {
  suffixes: groupSuffixes(kazakhSuffixes.map((rule) => ({ ...rule, suffix: foldLetters(rule.suffix) }))),
  longest: 6,
  wholeWords: new Set(wholeWords.map(foldLetters)),
  classes: classesOf(foldedClasses),
  isHarmonious: () => true,
};

/**
 * Key of a lower-case word that is the same with and without Kazakh letters and in Cyrillic and Latin (2021, 2018, informal): «қала», «кала»,
 * «qala» → кала, inflection taken off. `lang` is the text's language; of a query, whose language is unknown, compare both keys.
 */
export function foldWord(word: string, lang: Lang = 'kk'): string {
  if (word.length > 60) return word;
  const spelled = latinToCyrillic(word);
  if (lang === 'ru') return foldLetters(stemRussian(spelled));
  const folded = foldLetters(spelled);
  return folded.length < 4 ? folded : stripSuffixes(folded, grammar);
}

/** The script-neutral spelling of a lower-case word without taking inflection off: ә→а, қ→к, ы і й→и, я→иа … */
export function foldLetters(word: string): string {
  let folded = '';
  for (const letter of latinToCyrillic(word)) {
    const plain = cyrillic[letter] ?? letter;
    folded += plain.startsWith('и') && folded.endsWith('и') ? plain.slice(1) : plain;
  }
  return folded.replaceAll('нг', 'н');
}

function latinToCyrillic(word: string): string {
  return word.replace(latinLetters, (letters) => latin[letters] ?? letters);
}
