import type { Lang } from '#lib/lang';
import { applyEdits, type Edit } from './edits.ts';

/** `lostSpace`: the mark stands between two words, so one of its spaces was lost; `loose`: it has a space on either side. */
type Mark = {
  at: number;
  side: 'open' | 'close' | 'unclear';
  lostSpace: boolean;
  loose: boolean;
  partner: Mark | null;
  level: number;
};

const anyDouble = /["“”„‟«»]/g;
const notGuillemet = /["“”„‟]/;
const inner = { kk: ['“', '”'], ru: ['„', '“'] } as const;

/** Straight and curly double quotes as «…», inside another quotation “…” (kk) or „…“ (ru); what cannot be told apart stays. */
export function guillemets(text: string, lang: Lang): { text: string; count: number } {
  const edits = notGuillemet.test(text) ? quoteEdits(text, lang) : [];
  return { text: applyEdits(text, edits), count: edits.length };
}

/** The edits of `guillemets`, also for «…» inside «…»; spaces that a mark lost or has too many of are put right with it. */
export function quoteEdits(text: string, lang: Lang): Edit[] {
  const marks = findMarks(text);
  pair(marks, text);
  setLevels(marks);
  return marks.flatMap((mark) => {
    const written = text.charAt(mark.at);
    const sign = isInch(mark, text) ? written : signOf(mark, lang, written);
    const { from, to } = looseSpaces(mark, text);
    return sign === written && to - from === 1 ? [] : [{ from, to, text: sign }];
  });
}

function looseSpaces({ at, side, loose }: Mark, text: string): { from: number; to: number } {
  let from = at;
  let to = at + 1;
  if (loose && side === 'close') while (/\s/.test(text.charAt(from - 1))) from--;
  if (loose && side === 'open') while (text.charAt(to) === ' ') to++;
  return { from, to };
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index: at } of text.matchAll(anyDouble)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const side = sideOf(text, at);
    const lostSpace = side === 'unclear' && /[\p{L}\d.!?…:;)»]/u.test(before) && /[\p{L}\d]/u.test(after);
    const loose = side === 'unclear' && /^\s?$/.test(before) && /^[\s(),.]?$/.test(after);
    marks.push({ at, side, lostSpace, loose, partner: null, level: 0 });
  }
  return marks;
}

function sideOf(text: string, at: number): Mark['side'] {
  const sign = text.charAt(at);
  if (sign === '«' || sign === '„') return 'open';
  if (sign === '»') return 'close';
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const startsWord = /[^\s.,;:!?)\]]/.test(after) || text.startsWith('...', at + 1);
  const mayOpen = /^[\s([{«“"”„–—/■*-]?$/.test(before) && startsWord;
  const mayClose = /[^\s([{«„]/.test(before) && /^[\s.,;:!?…)\]}»”"“–—/-]?$/.test(after);
  return mayOpen === mayClose ? 'unclear' : mayOpen ? 'open' : 'close';
}

function pair(marks: Mark[], text: string): void {
  const open: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark.side === 'unclear') mark.side = sideByContext(mark, open.length > 0, marks[index + 1], text);
    if (mark.side === 'open') open.push(mark);
    if (mark.side !== 'close') continue;
    const partner = open.pop();
    if (!partner) continue;
    mark.partner = partner;
    partner.partner = mark;
  }
}

function setLevels(marks: readonly Mark[]): void {
  let depth = 0;
  for (const mark of marks) {
    if (!mark.partner) continue;
    if (mark.side === 'close') depth--;
    mark.level = depth;
    if (mark.side === 'open') depth++;
  }
}

function sideByContext(mark: Mark, isInside: boolean, next: Mark | undefined, text: string): Mark['side'] {
  if (isInside) return 'close';
  const beginsSentence = mark.lostSpace && /[^\p{Lu}]"\p{Lu}/u.test(text.slice(mark.at - 1, mark.at + 2));
  const isClosedNext = next?.side === 'close' && (mark.lostSpace || mark.loose);
  return isClosedNext || beginsSentence || (mark.loose && mark.at === 0) ? 'open' : 'unclear';
}

function isInch(mark: Mark, text: string): boolean {
  return !mark.partner && /^\d" \p{Ll}/u.test(text.slice(mark.at - 1, mark.at + 3));
}

function signOf(mark: Mark, lang: Lang, written: string): string {
  if (mark.side === 'unclear') return written;
  const [open, close] = mark.level % 2 === 1 ? inner[lang] : ['«', '»'];
  if (mark.side === 'open') return mark.lostSpace ? ` ${open}` : open;
  return mark.lostSpace ? `${close} ` : close;
}
