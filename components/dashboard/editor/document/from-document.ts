import { isSafeHref, maxNoteCharacters } from '#domain/body/input';
import {
  type Block,
  type Body,
  bodyVersion,
  type Inline,
  type List,
  type Paragraph,
  type Table,
} from '#domain/body/types';
import { isLang } from '#lib/lang';
import { type DocNode, untitled } from './types.ts';

/**
 * The editor's document as a body that `parseBody` accepts, whatever the document is: unknown nodes keep their text, the line to go
 * on in that a document ends with is no part of it.
 */
export function fromDocument(doc: DocNode): Body {
  const blocks = childrenOf(doc).flatMap(blockOf);
  const [beforeLast, last] = [blocks.at(-2), blocks.at(-1)];
  const isLineToGoOn = beforeLast?.type !== 'paragraph' && last?.type === 'paragraph' && last.content.length === 0;
  return { version: bodyVersion, blocks: isLineToGoOn ? blocks.slice(0, -1) : blocks };
}

function blockOf(node: DocNode): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.attrs?.level === 3 ? 3 : 2, content: runsWithin(node) }];
    case 'bulletList':
    case 'orderedList':
      return listOf(node);
    case 'quote':
      return [quoteOf(node)];
    case 'picture':
      return numberOf(node, 'mediaId').map((mediaId) => ({ type: 'image', mediaId, ...captionOf(node) }));
    case 'gallery':
      return galleryOf(node);
    case 'captionedTable':
      return [tableOf(node)];
    case 'embed':
      return embedOf(node);
    case 'readAlso':
      return numberOf(node, 'storyId').map((storyId) => ({ type: 'read-also', storyId }));
    case 'factBox':
      return [factBoxOf(node)];
    default:
      return [paragraphOf(node)];
  }
}

function paragraphOf(node: DocNode): Paragraph {
  return { type: 'paragraph', content: runsWithin(node) };
}

function listOf(node: DocNode): List[] {
  const items = childrenOf(node).map(runsWithin);
  return items.length > 0 ? [{ type: 'list', ordered: node.type === 'orderedList', items }] : [];
}

function quoteOf(node: DocNode): Block {
  const source = plainText(childOf(node, 'quoteSource'));
  const runs = runsOf(childOf(node, 'quoteText'));
  return {
    type: 'quote',
    content: runs.length > 0 ? runs : [{ text: '' }],
    ...(source === '' ? {} : { source }),
  };
}

function galleryOf(node: DocNode): Block[] {
  const images = childrenOf(node).flatMap((picture) =>
    numberOf(picture, 'mediaId').map((mediaId) => ({ mediaId, ...captionOf(picture) })),
  );
  return images.length > 0 ? [{ type: 'gallery', images }] : [];
}

function tableOf(node: DocNode): Table {
  const { caption } = captionOf(childOf(node, 'tableCaption'));
  const rows = childrenOf(childOf(node, 'table')).map(childrenOf);
  const hasHeader = rows[0]?.length ? rows[0].every((cell) => cell.type === 'tableHeader') : false;
  const cells = rows.map((row) => row.map(runsWithin));
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption }),
    header: (hasHeader ? cells[0] : undefined) ?? [],
    rows: hasHeader ? cells.slice(1) : cells,
  };
}

function embedOf(node: DocNode): Block[] {
  const url = node.attrs?.url;
  return typeof url === 'string' ? [{ type: 'embed', url, title: plainText(node) || untitled }] : [];
}

function factBoxOf(node: DocNode): Block {
  const blocks = childrenOf(node)
    .slice(1)
    .flatMap((child): (List | Paragraph)[] => (child.type.endsWith('List') ? listOf(child) : [paragraphOf(child)]));
  return { type: 'fact-box', title: plainText(childOf(node, 'factTitle')) || untitled, blocks };
}

function childrenOf(node: DocNode | undefined): DocNode[] {
  return node?.content ?? [];
}

function childOf(node: DocNode, type: string): DocNode | undefined {
  return childrenOf(node).find((child) => child.type === type);
}

function captionOf(node: DocNode | undefined): { caption?: string } {
  const caption = plainText(node);
  return caption === '' ? {} : { caption };
}

function plainText(node: DocNode | undefined): string {
  return node?.text ?? childrenOf(node).map(plainText).join('');
}

function numberOf(node: DocNode, name: string): number[] {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? [value] : [];
}

/** The runs of a node and of the textblocks in it, which are held apart by a space. */
function runsWithin(node: DocNode): Inline[] {
  const inner = childrenOf(node).filter((child) => child.type !== 'text' && child.type !== 'footnote');
  if (inner.length === 0) return runsOf(node);
  return inner
    .map(runsWithin)
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

function runsOf(node: DocNode | undefined): Inline[] {
  const runs: Inline[] = [];
  for (const child of childrenOf(node)) {
    const last = runs.at(-1);
    if (child.type !== 'footnote') {
      const run = runOf(child);
      if (last && isAlike(last, run)) last.text += run.text;
      else runs.push(run);
      continue;
    }
    const note = String(child.attrs?.note ?? '').slice(0, maxNoteCharacters);
    if (note === '') continue;
    if (last && last.note === undefined) last.note = note;
    else runs.push({ text: '', note });
  }
  return runs;
}

function runOf(node: DocNode): Inline {
  const run: Inline = { text: plainText(node) };
  const attr = (type: string, name: string) => node.marks?.find((mark) => mark.type === type)?.attrs?.[name];
  const marks = (['bold', 'italic'] as const).filter((name) => node.marks?.some((mark) => mark.type === name));
  const href = attr('link', 'href');
  const lang = attr('language', 'lang');
  if (marks.length > 0) run.marks = marks;
  if (typeof href === 'string' && isSafeHref(href)) run.href = href;
  if (isLang(lang)) run.lang = lang;
  return run;
}

function isAlike(a: Inline, b: Inline): boolean {
  return a.note === undefined && a.href === b.href && a.lang === b.lang && String(a.marks) === String(b.marks);
}
