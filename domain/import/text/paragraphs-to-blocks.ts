import type { Block, Body, Inline } from '#domain/body/types';
import { bodyVersion } from '#domain/body/types';
import { cellSeparator, type Piece } from '../types.ts';

const bullet = /^[•*·▪●■◦‣]\s*/u;
const dash = /^[–—-]\s+/u;
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/u;
const terminal = /[.!?…:;,»”"'’)]$/u;
const notHeading = [terminal, dash, /^[\p{Ll}\d"]/u, /фото|сурет|источник|дереккөз/iu];
const speech = /[?!]$|[,!?»”"]\s?[–—-]\s\p{Ll}/u;

/** A body of blocks; lists, tables and sub-headings only where the lines leave no doubt, everything else is a paragraph. */
export function paragraphsToBlocks(pieces: readonly Piece[]): Body {
  const blocks: Block[] = [];
  let at = 0;
  while (at < pieces.length) {
    const list = readList(pieces, at) ?? readTable(pieces, at) ?? readLines(pieces, at);
    if (list) {
      blocks.push(list.block);
      at = list.end;
      continue;
    }
    const block = singleBlock(pieces, at);
    if (block) blocks.push(block);
    at++;
  }
  return { version: bodyVersion, blocks };
}

type Run = { block: Block; end: number };

function singleBlock(pieces: readonly Piece[], at: number): Block | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'heading') return { type: 'heading', level: 2, content: inline(piece.text) };
  if (piece.kind === 'subheading') return { type: 'heading', level: 3, content: inline(piece.text) };
  if (piece.kind === 'quote') return { type: 'quote', content: inline(piece.text) };
  if (isHeadingLike(pieces, at)) return { type: 'heading', level: 2, content: inline(piece.text) };
  return { type: 'paragraph', content: inline(piece.text.replace(bullet, '')) };
}

type ListRule = { belongs(piece: Piece): boolean; ordered: boolean; least: number };

function readList(pieces: readonly Piece[], at: number): Run | null {
  const first = pieces[at];
  if (!first) return null;
  if (first.kind === 'item' || first.kind === 'ordered-item') {
    return listOf(pieces, at, {
      belongs: (piece) => piece.kind === first.kind,
      ordered: first.kind === 'ordered-item',
      least: 1,
    });
  }
  if (first.kind !== 'text') return null;
  if (bullet.test(first.text)) return listOf(pieces, at, { belongs: begins(bullet), ordered: false, least: 2 });
  if (dash.test(first.text)) return dashedList(pieces, at);
  return numbered.test(first.text) ? numberedList(pieces, at) : null;
}

function begins(sign: RegExp): (piece: Piece) => boolean {
  return (piece) => piece.kind === 'text' && sign.test(piece.text);
}

/** Dashes begin list items or speech: questions, attributions and full sentences are speech. */
function dashedList(pieces: readonly Piece[], at: number): Run | null {
  const run = listOf(pieces, at, { belongs: begins(dash), ordered: false, least: 1 });
  const texts = pieces.slice(at, run?.end).map((piece) => piece.text);
  const isSpeech =
    texts.some((text) => speech.test(text) || text.length > 350) ||
    texts.every((text) => /[.…]$/.test(text) && /^[–—-]\s+[\p{Lu}«]/u.test(text));
  return isSpeech ? null : run;
}

function numberedList(pieces: readonly Piece[], at: number): Run | null {
  let expected = 1;
  const belongs = (piece: Piece) => {
    if (piece.kind !== 'text' || Number(numbered.exec(piece.text)?.[1]) !== expected) return false;
    expected++;
    return true;
  };
  return listOf(pieces, at, { belongs, ordered: true, least: 2 });
}

function listOf(pieces: readonly Piece[], at: number, rule: ListRule): Run | null {
  const items: Inline[][] = [];
  let end = at;
  for (let piece = pieces[end]; piece && rule.belongs(piece); piece = pieces[++end])
    items.push(inline(withoutSign(piece)));
  return items.length < rule.least ? null : { block: { type: 'list', ordered: rule.ordered, items }, end };
}

function withoutSign(piece: Piece): string {
  return piece.text.replace(bullet, '').replace(dash, '').replace(numbered, '') || piece.text;
}

/** Three or more short lines without a full stop, or two clauses ending in semicolons, are a list that lost its signs. */
function readLines(pieces: readonly Piece[], at: number): Run | null {
  const short = runEnd(pieces, at, (text) => text.length <= 110 && !terminal.test(text) && !dash.test(text));
  const clauses = runEnd(pieces, at, (text, before) => text.endsWith(';') || (before?.endsWith(';') ?? false));
  const end = short - at >= 3 ? short : clauses - at >= 2 ? clauses : at;
  if (end === at) return null;
  const items = pieces.slice(at, end).map((piece) => inline(withoutSign(piece)));
  return { block: { type: 'list', ordered: false, items }, end };
}

function runEnd(
  pieces: readonly Piece[],
  at: number,
  belongs: (text: string, before: string | undefined) => boolean,
): number {
  let end = at;
  for (let piece = pieces[end]; piece?.kind === 'text'; piece = pieces[++end]) {
    if (!belongs(piece.text, end === at ? undefined : pieces[end - 1]?.text)) break;
  }
  return end;
}

function readTable(pieces: readonly Piece[], at: number): Run | null {
  let end = at;
  while (pieces[end]?.kind === 'row') end++;
  if (end === at) return null;
  const rows = pieces.slice(at, end).map((piece) => piece.text.split(cellSeparator));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_empty, column) => inline(row[column] ?? '–')));
  const [header = [], ...rest] = cells;
  return { block: { type: 'table', header, rows: rest }, end };
}

/** A short line without a full stop between two full paragraphs. */
function isHeadingLike(pieces: readonly Piece[], at: number): boolean {
  const { text = '', kind } = pieces[at] ?? {};
  if (kind !== 'text' || at === 0 || text.length > 100 || notHeading.some((pattern) => pattern.test(text)))
    return false;
  const words = text.split(' ').length;
  const isWords = words >= 2 && words <= 12 && text.replace(/[^\p{L}]/gu, '').length > text.length * 0.7;
  return isWords && isFull(pieces[at - 1], /[.!?…»”")]$/u) && isFull(pieces[at + 1], /[.!?…:»”")]$/u);
}

function isFull(piece: Piece | undefined, end: RegExp): boolean {
  return piece !== undefined && piece.kind === 'text' && piece.text.length >= 60 && end.test(piece.text);
}

function inline(text: string): Inline[] {
  return [{ text }];
}
