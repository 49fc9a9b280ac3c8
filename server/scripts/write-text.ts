import { splitPassages } from '#lib/text/scripts/russian-passages';
import type { ScriptFace } from './script-face.ts';

/** Telephone numbers, `12+`, `−5 °C` with any sign that is none of a range: their parts would change places between letters that run from the right. Digits of a code with letters stay. */
const leftToRight =
  /(?<![\p{L}\p{N}])(\+?\d[\d\u00a0 ()-]{6,}\d|\d+\+|[+\u2212]\d+(?:[.,]\d+)?(?:[\u00a0 ]?°C?)?|(?<![^\s(«]|\d[ \u00a0])[-–]\d+(?:[.,]\d+)?(?:[\u00a0 ]?°C?)?)(?![\p{L}\p{N}])/u;

/** Plain text of a Kazakh page, such as a title or an alternative text, in the script of the face; Russian sentences stay. */
export function writePlain(text: string, { write }: ScriptFace): string {
  return splitPassages(text)
    .map((passage) => (passage.isRussian ? passage.text : write(passage.text)))
    .join('');
}

/** The same as HTML: Russian passages are marked as such, what runs from the left inside töte is kept together. */
export function writeMarked(text: string, face: ScriptFace): string {
  return splitPassages(text)
    .map((passage) =>
      passage.isRussian ? markRussian(passage.text, face) : markNumbers(face.write(passage.text), face),
    )
    .join('');
}

/** A Russian passage as HTML, marked as such. */
export function markRussian(text: string, { script }: ScriptFace): string {
  return `<span lang="ru"${script === 'kk-Arab' ? ' dir="ltr"' : ''}>${escapeText(text)}</span>`;
}

/** Written text as HTML; what runs from the left inside töte is kept together. */
export function markNumbers(text: string, { script }: ScriptFace): string {
  if (script !== 'kk-Arab') return escapeText(text);
  return text
    .split(leftToRight)
    .map((piece, at) => (at % 2 === 1 ? `<bdi dir="ltr">${escapeText(piece)}</bdi>` : escapeText(piece)))
    .join('');
}

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');
}
