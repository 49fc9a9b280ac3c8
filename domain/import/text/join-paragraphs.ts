import { countWords } from '#lib/text/reading-time';
import type { Piece } from '../types.ts';

const longest = 90;
const maxLength = 3000;
const ownLine = /^(?:[–—•*·▪●■-]\s|\d{1,3}[.)]\s)/u;

/** Joins a sentence that was cut by a line break, and the short paragraphs of a quotation that is closed soon. */
export function joinBrokenParagraphs(pieces: readonly Piece[]): { pieces: Piece[]; count: number } {
  const result: Piece[] = [];
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    if (
      last &&
      last.kind === 'text' &&
      piece.kind === 'text' &&
      last.text.length < maxLength &&
      belongsTo(last.text, pieces, index)
    ) {
      result[result.length - 1] = { kind: 'text', text: `${last.text} ${piece.text}` };
      count++;
    } else result.push(piece);
  }
  return { pieces: result, count };
}

function belongsTo(before: string, pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? '';
  if (isAttribution(before, text)) return true;
  if (ownLine.test(text)) return false;
  return isCutSentence(before, text) || (openQuotations(before) > 0 && isClosedSoon(before, pieces, index));
}

/** The next mark is a closing one, and the whole quotation makes one paragraph. */
function isClosedSoon(before: string, pieces: readonly Piece[], from: number): boolean {
  let words = countWords(before);
  for (const piece of pieces.slice(from, from + 8)) {
    words += countWords(piece.text);
    if (piece.kind !== 'text' || words > longest) return false;
    const mark = /[«»]/.exec(piece.text)?.[0];
    if (mark !== undefined) return mark === '»' || openQuotations(`«${piece.text}`) === 0;
  }
  return false;
}

/** «– деді ол.» on a line of its own belongs to the quotation before it. */
function isAttribution(before: string, text: string): boolean {
  return (
    /^[–—-]\s\p{Ll}/u.test(text) && !text.endsWith(';') && /[?!…,][»”"]?$|»$/u.test(before) && !ownLine.test(before)
  );
}

function isCutSentence(before: string, text: string): boolean {
  if (hasOpenBracket(before) && !/[.!?…:;]$/.test(before)) return true;
  if (!/^[\p{Ll},»)]/u.test(text) || /^[\p{Ll}\d]{1,2}[.)]\s/u.test(text)) return false;
  return (
    /[\p{L}\p{N},«(–—-]$/u.test(before) &&
    (!ownLine.test(before) || before.length > 60) &&
    countWords(before) >= 4 &&
    !text.endsWith(';')
  );
}

function hasOpenBracket(text: string): boolean {
  const open = text.lastIndexOf('(');
  return open !== -1 && !text.includes(')', open);
}

/** How many «…» quotations of the text are still open at its end. */
function openQuotations(text: string): number {
  let open = 0;
  for (const sign of text) {
    if (sign === '«') open++;
    else if (sign === '»') open = Math.max(0, open - 1);
  }
  return open;
}
