import type { Piece } from '../types.ts';

const sign = /(?<=[:;.])\s*(?:[-–—•]\s*(?=\p{L})|\d{1,2}\)\s*(?=\p{L}))/gu;
const glued = /(?<=[;:])(?=\p{Ll})/gu;

/** A list that lost its line breaks (`мынадай: - бірінші;- екінші;` or `…:1) …;2) …`) becomes its introduction and items again. */
export function splitInlineLists(pieces: readonly Piece[]): { pieces: Piece[]; count: number } {
  let count = 0;
  const result = pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text' || !piece.text.includes(';') || !/:\s?[\p{Ll}\d–—•-]/u.test(piece.text)) return [piece];
    const [intro, items] = splitBy(piece.text, sign) ?? splitBy(piece.text, glued) ?? [piece.text, []];
    if (items.length === 0) return [piece];
    count++;
    return [{ kind: 'text', text: intro }, ...items.map((text): Piece => ({ kind: 'item', text }))];
  });
  return { pieces: result, count };
}

/** Introduction ending in a colon, then three items or more of which all but the last end in a semicolon. */
function splitBy(text: string, pattern: RegExp): [string, string[]] | null {
  const [intro = '', ...items] = text.split(pattern).map((part) => part.trim());
  const areItems = items.length >= 3 && items.slice(0, -1).every((item) => /[;:]$/.test(item) && item.length < 500);
  return areItems && intro.endsWith(':') ? [intro, items] : null;
}
