import { type Block, type Body, bodyVersion, type Inline } from './types.ts';

/** A body without a block. */
export const emptyBody: Body = { version: bodyVersion, blocks: [] };

export type NotedRun = Inline & { note: string };

/**
 * The words of a body in reading order, blocks separated by blank lines; pictures and embeds give their captions and titles, footnotes
 * come last.
 */
export function bodyText(body: Body): string {
  return [...body.blocks.map(blockText), ...bodyNotes(body.blocks).map((run) => run.note)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Numbers of all pictures a body shows, in order, each once. */
export function bodyMediaIds(body: Body): number[] {
  return [...new Set(body.blocks.flatMap(blockMediaIds))];
}

/** Numbers of the pictures one block shows, in order. */
export function blockMediaIds(block: Block): number[] {
  if (block.type === 'image') return [block.mediaId];
  return block.type === 'gallery' ? block.images.map((image) => image.mediaId) : [];
}

/** The addresses of all links of a body, in order, each once. */
export function bodyLinks(body: Body): string[] {
  const runs = body.blocks.flatMap(blockRuns);
  return [...new Set(runs.flatMap((run) => run.href ?? []))];
}

/** Numbers of all stories a body points to with read-also, in order, each once. */
export function bodyStoryIds(body: Body): number[] {
  return [...new Set(body.blocks.flatMap((block) => (block.type === 'read-also' ? [block.storyId] : [])))];
}

/** The runs that carry a footnote, in reading order: the first is note 1. */
export function bodyNotes(blocks: readonly Block[]): NotedRun[] {
  return blocks.flatMap(blockRuns).filter((run): run is NotedRun => run.note !== undefined);
}

/** The plain text of a line, its links and notes left out. */
export function inlineText(content: Inline[]): string {
  return content.map((run) => run.text).join('');
}

/** Every piece of text of a block in order, those of a fact box and of a table's cells too. */
export function blockRuns(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.header, ...block.rows.flat()].flat();
    case 'fact-box':
      return block.blocks.flatMap(blockRuns);
    default:
      return [];
  }
}

/** The words of one block; '' for what has none. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.content);
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(inlineText).join(' ')).join('\n');
    case 'fact-box':
      return [block.title, ...block.blocks.map(blockText)].join('\n');
    case 'embed':
      return block.title;
    case 'image':
      return block.caption ?? '';
    case 'gallery':
      return block.images.map((image) => image.caption ?? '').join('\n');
    case 'read-also':
      return '';
  }
}
