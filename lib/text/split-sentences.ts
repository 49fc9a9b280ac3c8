import type { Lang } from '#lib/lang';
import { isAbbreviation } from './abbreviations.ts';
import { quotationDepths } from './quotations.ts';

const terminators = '.!?…';
const closers = '»”“"\'’)]';
const opensSentence = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}«“„”"'‘([№#@–—•-]/u;

/** A run of full stops from `first` to `last`, with the closing marks after it up to `end`. */
type Stop = { first: number; last: number; end: number };

/**
 * The sentences of Kazakh or Russian news; joined by one space they are the text with its white space (not U+00A0) collapsed. Never splits
 * inside a closed quotation of one paragraph, after abbreviations and initials, or between direct speech and its author. Linear time.
 */
export function splitSentences(text: string, _lang?: Lang): string[] {
  return text
    .split(/[\n\r\u2028\u2029]/)
    .flatMap((line) => splitParagraph(line.replace(/[^\S\u00A0]+/g, ' ').replace(/^ | $/g, '')));
}

function splitParagraph(paragraph: string): string[] {
  const depths = quotationDepths(paragraph);
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < paragraph.length; at++) {
    if (!terminators.includes(paragraph.charAt(at))) continue;
    const stop = stopAt(paragraph, at);
    at = stop.end;
    if (paragraph[at + 1] !== ' ' || (depths[at] ?? 0) > 0 || !endsSentence(paragraph, start, stop)) continue;
    sentences.push(paragraph.slice(start, at + 1));
    start = at + 2;
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start));
  return sentences;
}

function stopAt(paragraph: string, first: number): Stop {
  let last = first;
  while (terminators.includes(paragraph[last + 1] ?? '#')) last++;
  let end = last;
  while (closers.includes(paragraph[end + 1] ?? '#')) end++;
  return { first, last, end };
}

function endsSentence(paragraph: string, start: number, { first, last, end }: Stop): boolean {
  const next = paragraph.slice(end + 2, end + 8);
  if (!opensSentence.test(next)) return false;
  if (/^[–—-]/.test(next) && (end > last || !/^[–—-] ?\p{Lu}/u.test(next))) return false;
  if (/^["'“„”«([] ?\p{Ll}/u.test(next)) return false;
  const isSingleStop =
    first === last && paragraph[first] === '.' && /^[)\]]*$/.test(paragraph.slice(last + 1, end + 1));
  return !isSingleStop || !isAbbreviation(paragraph, start, first);
}
