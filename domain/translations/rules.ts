import type { ArticleFields, ArticleState } from '#domain/articles/types';
import { type Block, type Body, type Inline, unwrittenNote } from '#domain/body/types';

/** The revision a translation is to say the same as: what readers see of the source, else what the desk has of it. */
export function sourceRevision(source: Pick<ArticleState, 'status' | 'headRevision' | 'liveRevision'>): number {
  return source.status === 'published' ? (source.liveRevision ?? source.headRevision) : source.headRevision;
}

/** Names the text of a source that somebody has before them: the revision, and the save of one that is still being written. */
export function sourceMark(source: Pick<ArticleState, 'status' | 'headRevision' | 'liveRevision' | 'version'>): string {
  const revision = sourceRevision(source);
  return source.status === 'published' ? `${revision}` : `${revision}.${source.version}`;
}

/**
 * The structure of a body to write another language into, block by block in step: pictures, embeds, read-also, numbers and the
 * places of footnotes stay, words go. A title of a fact box stays as it is, because it must not be empty.
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
      return { type: 'paragraph', content: onlyNotes(block.content) };
    case 'heading':
      return { ...block, content: onlyNotes(block.content) };
    case 'list':
      return { ...block, items: block.items.map(onlyNotes) };
    case 'quote':
      return { type: 'quote', content: [{ text: '' }, ...onlyNotes(block.content)] };
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

/** Every footnote stays in its place, to be written: so the translator sees that there is one. */
function onlyNotes(content: Inline[]): Inline[] {
  return content.flatMap((run) => (run.note === undefined ? [] : [{ text: '', note: unwrittenNote }]));
}

/** A cell without a letter says the same in both languages. */
function onlyNumbers(cell: Inline[]): Inline[] {
  return cell.some((run) => /\p{L}/u.test(run.text + (run.note ?? ''))) ? onlyNotes(cell) : cell;
}
