import type { Block, Body, Inline, Table } from '#domain/body/types';
import { type DocMark, type DocNode, untitled } from './types.ts';

/** A stored body as the editor's document; every body has one, ends with a line to go on in, and a table's rows are filled up to one length. */
export function toDocument(body: Body): DocNode {
  const content = body.blocks.map(blockNode);
  return { type: 'doc', content: content.at(-1)?.type === 'paragraph' ? content : [...content, { type: 'paragraph' }] };
}

/** Blocks alone, as they are pasted or set side by side. */
export function blockNode(block: Block): DocNode {
  switch (block.type) {
    case 'paragraph':
      return textblock('paragraph', block.content);
    case 'heading':
      return { ...textblock('heading', block.content), attrs: { level: block.level } };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: [textblock('paragraph', item)] })),
      };
    case 'quote':
      return { type: 'quote', content: [textblock('quoteText', block.content), words('quoteSource', block.source)] };
    case 'image':
      return { ...words('picture', block.caption), attrs: { mediaId: block.mediaId } };
    case 'gallery':
      return {
        type: 'gallery',
        content: block.images.map(({ mediaId, caption }) => ({
          ...words('galleryPicture', caption),
          attrs: { mediaId },
        })),
      };
    case 'table':
      return { type: 'captionedTable', content: [words('tableCaption', block.caption), tableNode(block)] };
    case 'embed':
      return { ...words('embed', block.title === untitled ? '' : block.title), attrs: { url: block.url } };
    case 'read-also':
      return { type: 'readAlso', attrs: { storyId: block.storyId } };
    case 'fact-box':
      return {
        type: 'factBox',
        content: [
          words('factTitle', block.title === untitled ? '' : block.title),
          ...(block.blocks.length > 0 ? block.blocks.map(blockNode) : [{ type: 'paragraph' }]),
        ],
      };
  }
}

function tableNode({ header, rows }: Table): DocNode {
  const width = Math.max(1, header.length, ...rows.map((row) => row.length));
  const row = (type: string, cells: readonly Inline[][]): DocNode => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => ({
      type,
      content: [textblock('paragraph', cells[column] ?? [])],
    })),
  });
  const filled = rows.length > 0 || header.length > 0 ? rows : [[]];
  return {
    type: 'table',
    content: [
      ...(header.length > 0 ? [row('tableHeader', header)] : []),
      ...filled.map((cells) => row('tableCell', cells)),
    ],
  };
}

function textblock(type: string, runs: readonly Inline[]): DocNode {
  const content = runs.flatMap(runNodes);
  return content.length > 0 ? { type, content } : { type };
}

function words(type: string, text: string | undefined): DocNode {
  return text ? { type, content: [{ type: 'text', text }] } : { type };
}

function runNodes(run: Inline): DocNode[] {
  const marks = marksOf(run);
  const text: DocNode[] =
    run.text === '' ? [] : [{ type: 'text', text: run.text, ...(marks.length > 0 ? { marks } : {}) }];
  return run.note ? [...text, { type: 'footnote', attrs: { note: run.note } }] : text;
}

function marksOf({ marks = [], href, lang }: Inline): DocMark[] {
  return [
    ...(href ? [{ type: 'link', attrs: { href } }] : []),
    ...(marks.includes('bold') ? [{ type: 'bold' }] : []),
    ...(marks.includes('italic') ? [{ type: 'italic' }] : []),
    ...(lang ? [{ type: 'language', attrs: { lang } }] : []),
  ];
}
