import type { Edit } from '../edits.ts';
import { replaceEach } from './replace-each.ts';

const noBreak = '\u00A0';
const noBreakHyphen = '\u2011';
const range = /(?<![\d\p{L}.,:+№/-]|№ |№\u00A0)(\d{1,4})-(\d{1,4})(?![\d\p{L}/]|-\d|[.,:]\d)/gu;
const romanRange = /(?<![\p{L}\d-])[IVXLХІ]+-[IVXLХІ]+(?![\p{L}\d-])/gu;
const decimalPoint = /\.(?=\d{1,2}(?:[ \u00A0]?%|[ \u00A0](?:пайыз|процент|млн|млрд|трлн)))(?<=(?<![\d.])\d+\.)/gu;
const longNumber = /(?<![\d.,№-]|№ |№\u00A0)\d{5,15}(?=[ \u00A0](?:теңге|тенге|тг|₸|рубл|доллар|адам|человек))/gu;

/** 10-15 as 10–15, where the second number is the larger; ХІХ-ХХ too. */
export function rangeEdits(text: string): Edit[] {
  const numbers = replaceEach(text, range, ([, low, high]) => (Number(low) < Number(high) ? `${low}–${high}` : null));
  return [...numbers, ...replaceEach(text, romanRange, ([written]) => written.replace('-', '–'))];
}

/** 14.6 пайыз as 14,6; 411200 теңге in groups of three. */
export function numberEdits(text: string): Edit[] {
  const grouped = ({ 0: digits }: RegExpExecArray) => digits.replace(/\B(?=(?:\d{3})+$)/g, noBreak);
  return [...replaceEach(text, decimalPoint, ','), ...replaceEach(text, longNumber, grouped)];
}

/** «2026-жылы» is written without a hyphen; the hyphen of 5-сынып and ҚР-ның does not end a line. */
export function hyphenEdits(text: string): Edit[] {
  return [
    ...replaceEach(text, /(?<=(?<!\d)\d{4})-(?=жыл)/gu, noBreak),
    ...replaceEach(text, /(?<=\d)-(?=\p{Ll})/gu, noBreakHyphen),
    ...replaceEach(text, /(?<=(?<!\p{L})\p{Lu}{2,6})-(?=\p{Ll})/gu, noBreakHyphen),
  ];
}
