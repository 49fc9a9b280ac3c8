import type { Piece } from '../types.ts';
import { decodeEntities } from './entities.ts';
import { htmlPieces } from './html-pieces.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** Pieces in reading order; `images` are the addresses of dropped pictures; counts say what could not be kept. */
export type PlainText = { pieces: Piece[]; hadMarkup: boolean; images: string[]; droppedLinks: number; droppedMedia: number };

const encodedMarkup = /&lt;\/?(?:p|br|b|i|em|strong|div|span|a|ul|ol|li|h[1-6]|img|script|table)\b/i;
const ownLine = /^\s*(?:[-–—•*·▪●]|\d{1,2}[.)])\s/;
const media = new Set(['img', 'video', 'audio', 'iframe', 'embed', 'object', 'svg']);

/** A title, name or other one-line field without tags and references; text written as `<…>` that is no tag stays. */
export function plainLine(text: string): string {
  if (!/[<&\n\r]/.test(text)) return text;
  const { pieces } = plainPieces(text);
  return pieces.map((piece) => piece.text).join(' ');
}

/** The paragraphs of a body that may be plain text, HTML, HTML encoded twice, or a mixture. */
export function plainPieces(source: string): PlainText {
  const isEncoded = encodedMarkup.test(source) && !/<\/?(?:p|br|div)\b/i.test(source);
  const text = isEncoded ? decodeEntities(source) : source;
  const tokens = text.includes('<') ? htmlTokens(text) : [];
  const tags = tokens.filter((token) => token.type !== 'text');
  if (tags.length > 0) return { pieces: htmlPieces(tokens), hadMarkup: true, ...dropped(tags) };
  return { pieces: splitLines(decodeEntities(decodeEntities(text))), hadMarkup: false, images: [], droppedLinks: 0, droppedMedia: 0 };
}

function dropped(tags: readonly HtmlToken[]): Pick<PlainText, 'images' | 'droppedLinks' | 'droppedMedia'> {
  const opened = tags.filter((tag) => tag.type === 'open');
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
