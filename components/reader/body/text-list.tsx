import { byPlace } from '#components/ui/by-place.ts';
import type { List } from '#domain/body/types';
import { InlineText, type RunNotes } from './inline-text.tsx';

export function TextList({ list, runs }: { list: List; runs: RunNotes }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {byPlace(list.items, (item) => (
        <li>
          <InlineText content={item} runs={runs} />
        </li>
      ))}
    </Tag>
  );
}
