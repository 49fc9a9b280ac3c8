import type { Piece } from '../types.ts';
import { decodeEntities } from './entities.ts';
import { htmlPieces } from './html-pieces.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** Pieces in reading order; `images` are the addresses of dropped pictures; counts say what could not be kept. */
export type PlainText = {
  pieces: Piece[];
  hadMarkup: boolean;
  images: string[];
  droppedLinks: number;
  droppedMedia: number;
};

const encodedMarkup = /&lt;\/?(?:p|br|b|i|em|strong|div|span|a|ul|ol|li|h[1-6]|img|script|table)\b/i;
const ownLine = /^\s*(?:[-–—•*·▪●]|\d{1,2}[.)])\s/;
/** Tags written inside tags leave a tag behind. */
const maxPasses = 3;
const media = new Set(['img', 'video', 'audio', 'iframe', 'embed', 'object', 'svg']);

/** A title, name or other one-line field without tags and references; text written as `<…>` that is no tag stays. */
export function plainLine(text: string): string {
  let line = text;
  for (let pass = 0; pass < maxPasses && /[<&\n\r]/.test(line); pass++) {
    const before = line;
    line = plainPieces(before)
      .pieces.map((piece) => piece.text)
      .join(' ');
    if (line === before) break;
  }
  return line;
}

/** The paragraphs of a body that may be plain text, HTML, HTML encoded twice, or a mixture. */
export function plainPieces(source: string): PlainText {
  const isEncoded = encodedMarkup.test(source) && !/<\/?(?:p|br|div)\b/i.test(source);
  const text = isEncoded ? decodeEntities(source) : source;
  const tokens = text.includes('<') ? htmlTokens(text) : [{ type: 'text' as const, text }];
  const [first] = tokens;
  const isPlain = tokens.length === 1 && first?.type === 'text' && first.text === text;
  if (!isPlain) return { pieces: htmlPieces(tokens), hadMarkup: true, ...dropped(tokens) };
  return { pieces: splitLines(decodeTwice(text)), hadMarkup: false, images: [], droppedLinks: 0, droppedMedia: 0 };
}

function decodeTwice(text: string): string {
  return text.includes('&') ? decodeEntities(decodeEntities(text)) : text;
}

function dropped(tokens: readonly HtmlToken[]): Pick<PlainText, 'images' | 'droppedLinks' | 'droppedMedia'> {
  const opened = tokens.flatMap((token) => (token.type === 'open' ? [token] : []));
  const addresses = opened
    .filter((tag) => tag.name === 'img')
    .map((tag) => /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag.attributes)?.[1]);
  return {
    images: addresses.filter((address) => address !== undefined).map((address) => decodeEntities(address)),
    droppedLinks: opened.filter((tag) => tag.name === 'a').length,
    droppedMedia: opened.filter((tag) => media.has(tag.name)).length,
  };
}

/** A blank line separates paragraphs; where there is none, every line is one. */
function splitLines(text: string): Piece[] {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const separator = /\n[^\S\n]*\n/.test(unified) ? /\n[^\S\n]*\n\s*/ : /\n/;
  return unified
    .split(separator)
    .flatMap((part) => ownLines(part))
    .map((line) => ({ kind: 'text' as const, text: line.replace(/\s+/g, ' ').trim() }))
    .filter((piece) => piece.text !== '');
}

/** Lines inside a paragraph stand alone when all are list items or end like sentences; else the text was wrapped. */
function ownLines(part: string): string[] {
  if (!part.includes('\n')) return [part];
  const lines = part.trim().split('\n');
  const standAlone =
    lines.every((line) => ownLine.test(line)) || lines.slice(0, -1).every((line) => /[.!?…»":;]\s*$/.test(line));
  return standAlone ? lines : [part];
}
