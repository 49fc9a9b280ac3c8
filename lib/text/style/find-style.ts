import type { Lang } from '#lib/lang';
import type { Edit } from '../edits.ts';
import { formatMoney, formatShortNumber } from '../numbers.ts';
import { countWords } from '../reading-time.ts';
import { splitSentences } from '../split-sentences.ts';
import { proposeTypography, type TypographyRule } from '../typography/propose-changes.ts';
import { replaceEach } from '../typography/replace-each.ts';

export type StyleKind = 'doubled' | 'long-sentence' | 'short-number' | 'ordinal' | TypographyRule;

/** `fix` is what would stand from `from` to `to`; null where a person has to think. */
export type StyleFinding = { from: number; to: number; kind: StyleKind; fix: string | null };

/** Longer sentences are hard to read aloud; the mean in our news is 14 words in Kazakh, 17 in Russian. */
export const longestSentence = { kk: 35, ru: 40 };

/** Spaces and hyphens that only keep a line from breaking are typesetting's, no remark on style. */
const silent = new Set<TypographyRule>(['no-break', 'hyphens']);

/** What an editor would remark on one paragraph: doubled words, look-alike letters, signs, ordinals, great numbers, long sentences. In order. */
export function findStyle(text: string, lang: Lang): StyleFinding[] {
  const signs = proposeTypography(text, lang).filter(({ rule }) => !silent.has(rule));
  return [
    ...signs.map(({ from, to, after, rule }) => ({ from, to, kind: rule, fix: after })),
    ...doubledWords(text),
    ...named('ordinal', lang === 'kk' ? ordinalEdits(text) : []),
    ...named('short-number', greatNumbers(text, lang)),
    ...longSentences(text, lang),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Kazakh doubles words for emphasis with a hyphen; these pairs stand without one. */
const mayDouble = new Set([
  'жоқ',
  'иә',
  'ал',
  'тез',
  'әне',
  'міне',
  'қош',
  'ой',
  'ура',
  'да',
  'нет',
  'очень',
  'так',
  'ну',
  'вот',
]);

function doubledWords(text: string): StyleFinding[] {
  return replaceEach(text, /(?<![\p{L}-])(\p{L}+)(\s+)\1(?![\p{L}-])/giu, ([, word = '']) =>
    mayDouble.has(word.toLowerCase()) ? null : word,
  ).map(({ from, to, text: fix }) => ({ from, to, kind: 'doubled' as const, fix }));
}

/** «5-ші сынып» is written 5-сынып: the hyphen stands for the ending. */
function ordinalEdits(text: string): Edit[] {
  return replaceEach(
    text,
    /(?<![\d.,])(\d{1,3})-(?:ыншы|інші|шы|ші)\s+(?=\p{Ll})/gu,
    ([, number = '']) => `${number}-`,
  );
}

/** 411 200 000 теңге is read as 411,2 млн теңге; only where nothing is lost by it. */
function greatNumbers(text: string, lang: Lang): Edit[] {
  return replaceEach(
    text,
    /(?<![\d.,])(\d{1,3}(?:[ \u00A0]000){2,5}|\d{1,3}[ \u00A0]\d00(?:[ \u00A0]000){1,4})(?![\d.,]|[ \u00A0]\d)([ \u00A0](?:теңге|тенге)(?!\p{L}))?/gu,
    ([, digits = '', money]) => {
      const n = Number(digits.replace(/\D/g, ''));
      return n < 1e6 ? null : money ? formatMoney(n, lang) : formatShortNumber(n, lang);
    },
  );
}

function longSentences(text: string, lang: Lang): StyleFinding[] {
  const found: StyleFinding[] = [];
  let at = 0;
  for (const sentence of splitSentences(text, lang)) {
    const start = sentence.slice(0, 20);
    const from = Math.max(at, text.indexOf(start, at));
    at = Math.min(text.length, from + sentence.length);
    if (countWords(sentence) > longestSentence[lang]) found.push({ from, to: at, kind: 'long-sentence', fix: null });
  }
  return found;
}

function named(kind: StyleKind, edits: Edit[]): StyleFinding[] {
  return edits.map(({ from, to, text: fix }) => ({ from, to, kind, fix }));
}
