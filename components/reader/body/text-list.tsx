import type { List } from '#domain/body/types';
import { InlineText } from './inline-text.tsx';

export function TextList({ list }: { list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
        <li key={index}>
          <InlineText content={item} />
        </li>
      ))}
    </Tag>
  );
}
