import type { List } from '#domain/body/types';
import { InlineText, type RunNotes } from './inline-text.tsx';

export function TextList({ list, runs }: { list: List; runs: RunNotes }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place.
        <li key={index}>
          <InlineText content={item} runs={runs} />
        </li>
      ))}
    </Tag>
  );
}
