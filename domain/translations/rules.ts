import type { ArticleFields, ArticleState } from '#domain/articles/types';
import type { Block, Body, Inline } from '#domain/body/types';

/** The revision a translation is to say the same as: what readers see of the source, else what the desk has of it. */
export function sourceRevision(source: Pick<ArticleState, 'status' | 'headRevision' | 'liveRevision'>): number {
  return source.status === 'published' ? (source.liveRevision ?? source.headRevision) : source.headRevision;
}

/**
 * The structure of a body to write another language into, block by block in step: pictures, embeds, read-also and numbers stay, words
 * go. A title of a fact box stays as it is, because it must not be empty.
 */
export function withoutWords(body: Body): Body {
  return { version: body.version, blocks: body.blocks.map(emptied) };
}

/** Fields that say the same in every language. */
export function sharedFields({ source, sourceUrl, photoCredit }: ArticleFields): ArticleFields {
  return { slug: null, seoTitle: null, seoDescription: null, source, sourceUrl, photoCredit };
}

function emptied(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: [] };
    case 'heading':
      return { ...block, content: [] };
    case 'list':
      return { ...block, items: block.items.map(() => []) };
    case 'quote':
      return { type: 'quote', content: [{ text: '' }] };
    case 'image':
      return { type: 'image', mediaId: block.mediaId };
    case 'gallery':
      return { type: 'gallery', images: block.images.map(({ mediaId }) => ({ mediaId })) };
    case 'table':
      return {
        type: 'table',
        header: block.header.map(onlyNumbers),
        rows: block.rows.map((row) => row.map(onlyNumbers)),
      };
    case 'fact-box':
      return { ...block, blocks: block.blocks.map((inner) => emptied(inner) as typeof inner) };
    case 'embed':
    case 'read-also':
      return block;
  }
}

/** A cell without a letter says the same in both languages. */
function onlyNumbers(cell: Inline[]): Inline[] {
  return cell.some((run) => /\p{L}/u.test(run.text)) ? [] : cell;
}
