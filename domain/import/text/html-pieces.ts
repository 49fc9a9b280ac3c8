import { cellSeparator, type Piece, type PieceKind } from '../types.ts';
import { decodeEntities } from './entities.ts';
import type { HtmlToken } from './html-tokens.ts';

type Tag = Exclude<HtmlToken, { type: 'text' }>;
type Walk = {
  pieces: Piece[];
  buffer: string;
  lists: string[];
  kind: PieceKind;
  quoteDepth: number;
  row: string[] | null;
};

const blockTags = new Set(
  'p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr td th figure figcaption hr pre address dl dt dd form br'.split(
    ' ',
  ),
);

/** The paragraphs, headings, list items, quotations and table rows of HTML tokens; inline markup leaves only its text. */
export function htmlPieces(tokens: readonly HtmlToken[]): Piece[] {
  const walk: Walk = { pieces: [], buffer: '', lists: [], kind: 'text', quoteDepth: 0, row: null };
  const hasBlocks = tokens.some((token) => token.type !== 'text' && blockTags.has(token.name));
  for (const token of tokens) {
    if (token.type === 'text') addText(walk, decodeEntities(decodeEntities(token.text)), hasBlocks);
    else if (blockTags.has(token.name)) enterBlock(walk, token);
  }
  flush(walk);
  return walk.pieces;
}

/** Beside block tags a single line break is a space, as in HTML; without them it separates paragraphs. */
function addText(walk: Walk, text: string, hasBlocks: boolean): void {
  const parts = text.split(hasBlocks ? /\n[^\S\n]*\n\s*/ : /\n+/);
  for (const [index, part] of parts.entries()) {
    if (index > 0) flush(walk);
    walk.buffer += part.replace(/\s+/g, ' ');
  }
}

function enterBlock(walk: Walk, tag: Tag): void {
  if (tag.name === 'td' || tag.name === 'th') endCell(walk, tag);
  else if (tag.name === 'tr' || tag.name === 'table') endRow(walk, tag);
  else if (walk.row) walk.buffer += ' ';
  else changeBlock(walk, tag);
}

function changeBlock(walk: Walk, { name, type }: Tag): void {
  flush(walk);
  const isOpen = type === 'open';
  if (name === 'ul' || name === 'ol') walk.lists = isOpen ? [...walk.lists.slice(-20), name] : walk.lists.slice(0, -1);
  if (name === 'blockquote') walk.quoteDepth = Math.max(0, walk.quoteDepth + (isOpen ? 1 : -1));
  const staysInItem = (name === 'p' || name === 'br' || name === 'div') && isItem(walk.kind) && walk.lists.length > 0;
  if (!staysInItem) walk.kind = isOpen ? kindOf(name, walk) : 'text';
}

function isItem(kind: PieceKind): boolean {
  return kind === 'item' || kind === 'ordered-item';
}

function kindOf(name: string, walk: Walk): PieceKind {
  if (/^h[1-3]$/.test(name)) return 'heading';
  if (/^h[4-6]$/.test(name)) return 'subheading';
  if (name === 'li') return walk.lists.at(-1) === 'ol' ? 'ordered-item' : 'item';
  return 'text';
}

function endCell(walk: Walk, tag: Tag): void {
  if (!walk.row) flush(walk);
  else if (tag.type === 'close') pushCell(walk.row, walk);
}

function pushCell(row: string[], walk: Walk): void {
  row.push(walk.buffer.replace(/\s+/g, ' ').replaceAll('|', '/').trim());
  walk.buffer = '';
}

function endRow(walk: Walk, tag: Tag): void {
  const { row } = walk;
  if (row) {
    if (walk.buffer.trim() !== '') pushCell(row, walk);
    if (row.some((cell) => cell !== ''))
      walk.pieces.push({ kind: 'row', text: row.map((cell) => cell || '–').join(cellSeparator) });
  }
  flush(walk);
  walk.row = tag.type === 'open' && tag.name === 'tr' ? [] : null;
}

function flush(walk: Walk): void {
  const text = walk.buffer.replace(/\s+/g, ' ').trim();
  walk.buffer = '';
  if (text === '') return;
  walk.pieces.push({ kind: walk.quoteDepth > 0 && walk.kind === 'text' ? 'quote' : walk.kind, text });
}
