import { isSafeHref } from '#domain/body/input';
import { type Block, type Body, bodyVersion, type Inline } from '#domain/body/types';
import type { SeedBlock } from './types.ts';

export type SeedNames = {
  /** Picture key → media number; an absent picture leaves its block out. */
  picture(key: string): number | null;
  /** Story key → number. */
  story(key: string): number | null;
};

/** Turns the seed's short notation into a body of the current version. */
export function expandBlocks(blocks: SeedBlock[], names: SeedNames): Body {
  return { version: bodyVersion, blocks: blocks.flatMap((block) => expandBlock(block, names) ?? []) };
}

function expandBlock(block: SeedBlock, names: SeedNames): Block | null {
  if (typeof block === 'string') return { type: 'paragraph', content: inline(block) };
  if ('h2' in block) return { type: 'heading', level: 2, content: inline(block.h2) };
  if ('h3' in block) return { type: 'heading', level: 3, content: inline(block.h3) };
  if ('list' in block) return { type: 'list', ordered: block.ordered ?? false, items: block.list.map(inline) };
  if ('quote' in block) {
    return { type: 'quote', content: inline(block.quote), ...(block.source ? { source: block.source } : {}) };
  }
  if ('table' in block) {
    const { caption, header, rows } = block.table;
    return {
      type: 'table',
      ...(caption ? { caption } : {}),
      header: header.map(inline),
      rows: rows.map((row) => row.map(inline)),
    };
  }
  if ('embed' in block) return { type: 'embed', ...block.embed };
  if ('factBox' in block) {
    const { title, items } = block.factBox;
    return { type: 'fact-box', title, blocks: [{ type: 'list', ordered: false, items: items.map(inline) }] };
  }
  return expandReference(block, names);
}

function expandReference(
  block: Extract<SeedBlock, { image: string } | { gallery: unknown } | { readAlso: string }>,
  names: SeedNames,
): Block | null {
  if ('readAlso' in block) {
    const storyId = names.story(block.readAlso);
    return storyId === null ? null : { type: 'read-also', storyId };
  }
  if ('image' in block) {
    const mediaId = names.picture(block.image);
    return mediaId === null ? null : { type: 'image', mediaId, ...(block.caption ? { caption: block.caption } : {}) };
  }
  const images = block.gallery.flatMap(({ picture, caption }) => {
    const mediaId = names.picture(picture);
    return mediaId === null ? [] : [{ mediaId, caption }];
  });
  return images.length > 0 ? { type: 'gallery', images } : null;
}

const markup = /\*\*([^*]+)\*\*|_([^_]+)_|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inline(text: string): Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(markup)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push(markedRun(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

function markedRun([whole, bold, italic, label, href]: RegExpMatchArray): Inline {
  if (bold !== undefined) return { text: bold, marks: ['bold'] };
  if (italic !== undefined) return { text: italic, marks: ['italic'] };
  if (label !== undefined && href !== undefined && isSafeHref(href)) return { text: label, href };
  return { text: whole };
}
