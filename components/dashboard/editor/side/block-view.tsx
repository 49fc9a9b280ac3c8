import type { Block, Inline } from '#domain/body/types';
import type { Lookups } from '../extensions/lookups.ts';

type Props = { block: Block; lookups: Lookups };

/** A block as it reads, without anything to press: for reading beside the text that is written. */
export function BlockView({ block, lookups }: Props) {
  switch (block.type) {
    case 'paragraph':
      return <p>{runs(block.content)}</p>;
    case 'heading':
      return block.level === 2 ? <h2>{runs(block.content)}</h2> : <h3>{runs(block.content)}</h3>;
    case 'list':
      return <ListView ordered={block.ordered} items={block.items} />;
    case 'quote':
      return (
        <blockquote>
          <p>{runs(block.content)}</p>
          {block.source && <cite>{block.source}</cite>}
        </blockquote>
      );
    case 'image':
      return <PictureView mediaId={block.mediaId} caption={block.caption} lookups={lookups} />;
    case 'gallery':
      return block.images.map(({ mediaId, caption }) => (
        <PictureView key={mediaId} mediaId={mediaId} caption={caption} lookups={lookups} />
      ));
    case 'table':
      return <TableView header={block.header} rows={block.rows} caption={block.caption} />;
    case 'embed':
      return (
        <p>
          {block.title} {block.url}
        </p>
      );
    case 'read-also':
      return <p>{lookups.storyTitle(block.storyId) ?? `№ ${block.storyId}`}</p>;
    case 'fact-box':
      return (
        <aside>
          <strong>{block.title}</strong>
          {block.blocks.map((inner, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place.
            <BlockView key={index} block={inner} lookups={lookups} />
          ))}
        </aside>
      );
  }
}

function runs(content: Inline[]) {
  return content.map(({ text, marks = [], lang, note }, index) => {
    const Tag = marks.includes('bold') ? 'strong' : marks.includes('italic') ? 'em' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no identity but their place.
      <Tag key={index} lang={lang}>
        {text}
        {note && <small>{` [${note}] `}</small>}
      </Tag>
    );
  });
}

function ListView({ ordered, items }: { ordered: boolean; items: Inline[][] }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
        <li key={index}>{runs(item)}</li>
      ))}
    </Tag>
  );
}

type PictureProps = { mediaId: number; caption: string | undefined; lookups: Lookups };

function PictureView({ mediaId, caption, lookups }: PictureProps) {
  const picture = lookups.pictureById(mediaId);
  return (
    <figure>
      {picture && (
        <img src={picture.src} width={picture.width} height={picture.height} alt={picture.alt} loading="lazy" />
      )}
      <figcaption>{caption ?? picture?.alt}</figcaption>
    </figure>
  );
}

type TableProps = { header: Inline[][]; rows: Inline[][][]; caption: string | undefined };

function TableView({ header, rows, caption }: TableProps) {
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <tbody>
        {[...(header.length > 0 ? [header] : []), ...rows].map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place.
              <td key={column}>{runs(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
