import { byPlace } from '#components/ui/by-place.ts';
import type { FactBox as Box } from '#domain/body/types';
import styles from './body.module.css';
import { InlineText, type RunNotes } from './inline-text.tsx';
import { TextList } from './text-list.tsx';

export function FactBox({ box, runs }: { box: Box; runs: RunNotes }) {
  return (
    <aside className={styles.facts} aria-label={box.title}>
      <h3>{box.title}</h3>
      {byPlace(box.blocks, (block) =>
        block.type === 'list' ? (
          <TextList list={block} runs={runs} />
        ) : (
          <p>
            <InlineText content={block.content} runs={runs} />
          </p>
        ),
      )}
    </aside>
  );
}
