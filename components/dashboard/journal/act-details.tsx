import { type PartLine, PartsDifference } from '../history/parts-difference.tsx';
import styles from './journal.module.css';

/** What a line of the journal tells besides who did what: facts by name, or parts of a story as they were and became. */
export type ActDetails = { facts: { label: string; value: string }[]; parts: PartLine[] };

type Props = { words: (key: string) => string; details: ActDetails };

/** The details of one line of the journal. */
export function ActDetailList({ words, details: { facts, parts } }: Props) {
  if (parts.length > 0) return <PartsDifference words={words} lines={parts} />;
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
