import { byPlace } from '#components/ui/by-place.ts';
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
          {byPlace(block.blocks, (inner) => (
            <BlockView block={inner} lookups={lookups} />
          ))}
        </aside>
      );
  }
}

function runs(content: Inline[]) {
  return byPlace(content, ({ text, marks = [], lang, note }) => {
    const Tag = marks.includes('bold') ? 'strong' : marks.includes('italic') ? 'em' : 'span';
    return (
      <Tag lang={lang}>
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
      {byPlace(items, (item) => (
        <li>{runs(item)}</li>
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
        {byPlace([...(header.length > 0 ? [header] : []), ...rows], (row) => (
          <tr>
            {byPlace(row, (cell) => (
              <td>{runs(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
