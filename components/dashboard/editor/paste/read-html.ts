import type { Block, Inline, Mark } from '#domain/body/types';
import { cleanHref } from './clean-href.ts';
import { isLostPicture, pictureAddress } from './picture-address.ts';
import { tidyRuns, visibleText } from './runs.ts';
import { isWordItem, isWordItemOrdered, isWordMarker, isWordNotes, styleOf, wordNotes } from './word-parts.ts';

/**
 * What a pasted page comes to: our blocks, and the addresses of its pictures, which are uploaded or left, never linked. `lost`: how many
 * pictures a clipboard only names, as Word does with its own.
 */
export type Pasted = { blocks: Block[]; pictures: string[]; lost: number };

type Style = { marks: Mark[]; href?: string };
type Walk = Omit<Pasted, 'lost'> & {
  lost: Element[];
  runs: Inline[];
  style: Style;
  notes: Map<string, string>;
  origin: string;
  isInCell: boolean;
};

const skipped = new Set(
  'head script style title meta link noscript template button input select textarea svg math object canvas audio video nav form'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'p div section article header footer main aside figure figcaption address pre dl dt dd center hr h1 h2 h3 h4 h5 h6 ul ol li blockquote table tbody thead tr td th iframe'.split(
    ' ',
  ),
);

/** Reads HTML of Word, Google Docs, Telegram or a site. `origin` is this site: links to it become paths. */
export function readPastedHtml(root: ParentNode & Node, origin: string): Pasted {
  const walk: Walk = {
    blocks: [],
    pictures: [],
    lost: [],
    runs: [],
    style: { marks: [] },
    notes: wordNotes(root),
    origin,
    isInCell: false,
  };
  readChildren(root, walk);
  flush(walk);
  return { blocks: walk.blocks, pictures: [...new Set(walk.pictures)], lost: walk.lost.length };
}

function readChildren(node: Node, walk: Walk): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) addRun(walk, visibleText(child.nodeValue ?? ''));
    else if (child.nodeType === 1) readElement(child as Element, walk);
  }
}

function readElement(element: Element, walk: Walk): void {
  const tag = element.localName.toLowerCase();
  if (skipped.has(tag) || isHidden(element)) return;
  if (tag === 'img') addPicture(element, walk);
  else if (tag === 'br') breakLine(walk);
  else if (blockTags.has(tag)) readBlock(tag, element, walk);
  else readInline(tag, element, walk);
}

function isHidden(element: Element): boolean {
  const style = styleOf(element);
  return /display:\s*none|mso-hide:\s*all/i.test(style) || isWordMarker(element) || isWordNotes(element);
}

function addPicture(element: Element, walk: Walk): void {
  const isDot = element.getAttribute('width') === '1' || element.getAttribute('height') === '1';
  if (isDot) return;
  const source = pictureAddress(element);
  if (source !== null) walk.pictures.push(source);
  else if (isLostPicture(element)) walk.lost.push(element);
}

function breakLine(walk: Walk): void {
  if (walk.isInCell) addRun(walk, ' ');
  else flush(walk);
}

function readBlock(tag: string, element: Element, walk: Walk): void {
  if (walk.isInCell) {
    addRun(walk, ' ');
    readChildren(element, walk);
    addRun(walk, ' ');
    return;
  }
  flush(walk);
  if (/^h[1-6]$/.test(tag) || /^Mso(?:Title|Heading)/.test(element.className)) readHeading(tag, element, walk);
  else if (tag === 'ul' || tag === 'ol') readList(element, walk);
  else if (tag === 'blockquote') readQuote(element, walk);
  else if (tag === 'table') readTable(element, walk);
  else if (tag === 'iframe') readFrame(element, walk);
  else if (isWordItem(element)) readWordItem(element, walk);
  else readChildren(element, walk);
  flush(walk);
}

function readHeading(tag: string, element: Element, walk: Walk): void {
  const content = cellRuns(element, walk).map(({ marks: _, ...run }) => run);
  if (content.length > 0) walk.blocks.push({ type: 'heading', level: /^h[3-6]$/.test(tag) ? 3 : 2, content });
}

/** A list in a list is one list: ours are flat. */
function readList(element: Element, walk: Walk): void {
  const items = itemsOf(element, walk);
  if (items.length > 0) walk.blocks.push({ type: 'list', ordered: element.localName.toLowerCase() === 'ol', items });
}

function itemsOf(element: Element, walk: Walk): Inline[][] {
  return [...element.children].flatMap((item) => {
    if (/^(?:ul|ol)$/i.test(item.localName)) return itemsOf(item, walk);
    const nested = [...item.children].filter((child) => /^(?:ul|ol)$/i.test(child.localName));
    for (const list of nested) list.remove();
    const own = cellRuns(item, walk);
    return [...(own.length > 0 ? [own] : []), ...nested.flatMap((list) => itemsOf(list, walk))];
  });
}

function readWordItem(element: Element, walk: Walk): void {
  const ordered = isWordItemOrdered(element);
  const item = withoutMarker(cellRuns(element, walk));
  if (item.length === 0) return;
  const last = walk.blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered && isWordItem(previousOf(element) ?? element))
    last.items.push(item);
  else walk.blocks.push({ type: 'list', ordered, items: [item] });
}

function previousOf(element: Element): Element | null {
  return element.previousElementSibling;
}

function withoutMarker([first, ...rest]: Inline[]): Inline[] {
  if (!first) return [];
  const text = first.text.replace(/^(?:[·•§o]|\(?(?:\d{1,3}|\p{Ll})[.)])[\s\u00A0]+/u, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

function readQuote(element: Element, walk: Walk): void {
  const cite = element.querySelector('cite');
  cite?.remove();
  const source = visibleText(cite?.textContent ?? '').trim();
  const content = cellRuns(element, walk);
  if (content.length > 0) walk.blocks.push({ type: 'quote', content, ...(source === '' ? {} : { source }) });
}

/** A table of one column only lays a page out: its cells are read as text. */
function readTable(element: Element, walk: Walk): void {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children]);
  if (Math.max(0, ...rows.map((row) => row.length)) < 2) {
    for (const cell of rows.flat()) {
      flush(walk);
      readChildren(cell, walk);
    }
    return;
  }
  const [first = []] = rows;
  const hasHeader = first.every((cell) => cell.localName.toLowerCase() === 'th' || isHead(cell));
  const cells = rows.slice(0, 1_000).map((row) => row.slice(0, 30).map((cell) => cellRuns(cell, walk)));
  const caption = visibleText(element.querySelector('caption')?.textContent ?? '').trim();
  walk.blocks.push({
    type: 'table',
    ...(caption === '' ? {} : { caption }),
    header: (hasHeader ? cells[0] : undefined) ?? [],
    rows: hasHeader ? cells.slice(1) : cells,
  });
}

function isHead(cell: Element): boolean {
  return cell.parentElement?.parentElement?.localName.toLowerCase() === 'thead';
}

function readFrame(element: Element, walk: Walk): void {
  const source = element.getAttribute('src') ?? '';
  const url = cleanHref(source.startsWith('//') ? `https:${source}` : source, walk.origin);
  if (url?.startsWith('https://'))
    walk.blocks.push({ type: 'embed', url, title: element.getAttribute('title') || '…' });
}

function cellRuns(element: Element, walk: Walk): Inline[] {
  const inner: Walk = { ...walk, runs: [], style: { marks: [] }, isInCell: true };
  readChildren(element, inner);
  return tidyRuns(inner.runs);
}

function readInline(tag: string, element: Element, walk: Walk): void {
  const href = tag === 'a' ? (element.getAttribute('href') ?? '') : '';
  const note = walk.notes.get(href);
  if (note !== undefined) {
    walk.runs.push({ text: '', note: note.slice(0, 2_000) });
    return;
  }
  if (/^#_(?:ftn|edn)ref/.test(href)) return;
  const outer = walk.style;
  walk.style = styleWithin(tag, element, outer);
  if (href !== '') {
    const clean = cleanHref(href, walk.origin);
    walk.style = clean === null ? walk.style : { ...walk.style, href: clean };
  }
  readChildren(element, walk);
  walk.style = outer;
}

/** Google Docs wraps everything in <b style="font-weight:normal">; what the style says is what the writer sees. */
function styleWithin(tag: string, element: Element, outer: Style): Style {
  const style = styleOf(element);
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
  const isBold = weight ? /^(?:bold|[6-9]00)/i.test(weight) : tag === 'b' || tag === 'strong' || has(outer, 'bold');
  const isItalic = slant ? /^(?:italic|oblique)/i.test(slant) : tag === 'i' || tag === 'em' || has(outer, 'italic');
  return { ...outer, marks: [...(isBold ? (['bold'] as const) : []), ...(isItalic ? (['italic'] as const) : [])] };
}

function has(style: Style, mark: Mark): boolean {
  return style.marks.includes(mark);
}

function addRun(walk: Walk, text: string): void {
  if (text === '') return;
  const { marks, href } = walk.style;
  walk.runs.push({ text, ...(marks.length > 0 ? { marks } : {}), ...(href ? { href } : {}) });
}

function flush(walk: Walk): void {
  const content = tidyRuns(walk.runs);
  walk.runs.length = 0;
  if (content.length > 0) walk.blocks.push({ type: 'paragraph', content });
}
