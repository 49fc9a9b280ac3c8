import { truncateWords } from '#lib/text/truncate';
import { breakLines } from './break-lines.ts';
import type { SetLine, Typeface } from './typeface.ts';

export type FittedText = { size: number; lines: SetLine[] };

type Box = { width: number; height: number; largest: number; smallest: number };

/** Space from one base line to the next, in sizes. */
export const leading = 1.16;

/** Sets a text as large as its box allows; one that is too long even at the smallest size is cut at a word. */
export function fitText(text: string, face: Typeface, box: Box): FittedText {
  const widths = new Map<string, number>();
  const measure = (part: string) => {
    const known = widths.get(part) ?? face.set(part, 1).width;
    widths.set(part, known);
    return known;
  };
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    const lines = breakLines(text, box.width, (part) => measure(part) * size);
    if (lines && lines.length * size * leading <= box.height) return setLines(lines, size, face);
  }
  const shorter = truncateWords(text, text.length - Math.max(1, Math.ceil(text.length / 20)));
  return shorter.length > 1 ? fitText(shorter, face, box) : { size: box.smallest, lines: [] };
}

function setLines(lines: string[], size: number, face: Typeface): FittedText {
  return { size, lines: lines.map((line) => face.set(line, size)) };
}
