import type { FactBox as Box } from '#domain/body/types';
import styles from './body.module.css';
import { InlineText, type RunNotes } from './inline-text.tsx';
import { TextList } from './text-list.tsx';

export function FactBox({ box, runs }: { box: Box; runs: RunNotes }) {
  return (
    <aside className={styles.facts} aria-label={box.title}>
      <h3>{box.title}</h3>
      {box.blocks.map((block, index) =>
        block.type === 'list' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place.
          <TextList key={index} list={block} runs={runs} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place.
          <p key={index}>
            <InlineText content={block.content} runs={runs} />
          </p>
        ),
      )}
    </aside>
  );
}
