import type { List } from '#domain/body/types';
import { InlineText, type NoteNumbers } from './inline-text.tsx';

export function TextList({ list, numbers }: { list: List; numbers: NoteNumbers }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
        <li key={index}>
          <InlineText content={item} numbers={numbers} />
        </li>
      ))}
    </Tag>
  );
}
