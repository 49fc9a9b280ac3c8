import type { Lang } from '../../lang.ts';
import { dashEdits, dashOf } from '../dashes.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { quoteEdits } from '../quote-marks.ts';
import { lookalikeEdits } from '../repair-lookalikes.ts';
import { brokenWordEdits } from './broken-words.ts';
import { fixedSpans } from './fixed-spans.ts';
import { noBreakEdits } from './no-break-spaces.ts';
import { hyphenEdits, numberEdits, rangeEdits } from './numerals.ts';
import { replaceEach } from './replace-each.ts';
import { TakenPlaces } from './taken-places.ts';

/** Earlier rules win where two would change the same signs. */
export const typographyRules = [
  'lookalikes',
  'broken-words',
  'speech',
  'quotes',
  'dashes',
  'ranges',
  'numbers',
  'hyphens',
  'spaces',
  'no-break',
] as const;
export type TypographyRule = (typeof typographyRules)[number];

/** `from` and `to` are UTF-16 offsets in the text as it was given; `before` stands there, `after` is proposed. */
export type TypographyChange = { from: number; to: number; before: string; after: string; rule: TypographyRule };

const editsOf: Record<TypographyRule, (text: string, lang: Lang) => Edit[]> = {
  lookalikes: lookalikeEdits,
  'broken-words': brokenWordEdits,
  speech: speechEdits,
  quotes: quoteEdits,
  dashes: lineDashes,
  ranges: rangeEdits,
  numbers: numberEdits,
  hyphens: hyphenEdits,
  spaces: spaceEdits,
  'no-break': noBreakEdits,
};

/** What the rules of Kazakh and Russian typesetting would change in one paragraph, in order, without overlaps. Addresses, e-mails and telephones stay. */
export function proposeTypography(text: string, lang: Lang): TypographyChange[] {
  const taken = new TakenPlaces(text.length);
  for (const { from, to } of fixedSpans(text)) taken.take(from, to);
  const changes: TypographyChange[] = [];
  for (const rule of typographyRules) {
    for (const { from, to, text: after } of editsOf[rule](text, lang)) {
      if (!taken.isFree(from, to)) continue;
      taken.take(from, to);
      changes.push({ from, to, before: text.slice(from, to), after, rule });
    }
  }
  return changes.sort(byPlace);
}

/** The text with the changes made. */
export function applyTypography(text: string, changes: readonly TypographyChange[]): string {
  return applyEdits(
    text,
    changes.toSorted(byPlace).map(({ from, to, after }) => ({ from, to, text: after })),
  );
}

function byPlace(a: TypographyChange, b: TypographyChange): number {
  return a.from - b.from || a.to - b.to;
}

/** «…», – деді ол: the comma of direct speech stands after the quotation mark. */
function speechEdits(text: string): Edit[] {
  return replaceEach(text, /,(["»”])(?=\s?[-–—])/gu, ([, mark]) => `${mark === '"' ? '»' : mark},`);
}

function lineDashes(text: string, lang: Lang): Edit[] {
  const other = lang === 'kk' ? /(?<=^|\s)—(?=\s)/gu : /(?<=^|\s)–(?=\s)/gu;
  return [...dashEdits(text, lang), ...replaceEach(text, other, dashOf(lang))].map((edit) =>
    text.charAt(edit.from - 1) === ' ' && edit.from > 1
      ? { ...edit, from: edit.from - 1, text: `\u00A0${edit.text}` }
      : { ...edit, text: edit.text.replace(/^ /, '\u00A0') },
  );
}

function spaceEdits(text: string): Edit[] {
  return [
    ...strayedSigns(text),
    ...replaceEach(text, /(?<=\S) {2,}(?=\S)/gu, ' '),
    ...replaceEach(text, /(?<!\.)\.{3}(?!\.)/gu, '…'),
  ];
}

const smile = '(?![:;]-?[()*DPРД])';
/** A mark of lost letters, where a dash stood: «жақсы ? бірақ». */
const lostDash = String.raw`(?!\? [\p{Ll}\d])`;
const strayed = new RegExp(
  String.raw`(?<=[\p{L}\d»”)]) +(?:${smile}[,;!?:)](?=[\p{L}«“])|(?=${smile}${lostDash}[,;!?:)]|\.(?:\s|$)))`,
  'gu',
);

/** No space stands before a sign; where the word after it has lost its own, it goes there. Scores (2 : 1) and smiles stay. */
function strayedSigns(text: string): Edit[] {
  return replaceEach(text, strayed, ({ index, 0: found }) => {
    const to = index + found.length;
    const moved = found.trimStart();
    const isBetweenNumbers = /\d/.test(text.charAt(index - 1)) && /^[,:;] ?\d/.test(text.slice(to, to + 3));
    if (isBetweenNumbers) return null;
    const isBracket = (moved || text.charAt(to)) === ')';
    if (isBracket && !isBracketOpen(text.slice(Math.max(0, index - 300), index))) return null;
    return moved && `${moved} `;
  });
}

function isBracketOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
