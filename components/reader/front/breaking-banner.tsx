import type { FrontView } from '../view-models.ts';
import styles from './front.module.css';

type Props = { label: string; breaking: NonNullable<FrontView['breaking']> };

/** One quiet line above everything. */
export function BreakingBanner({ label, breaking: { text, href } }: Props) {
  return (
    <aside className={styles.breaking} aria-label={label}>
      <a href={href}>
        <b>{label}</b>
        {text}
      </a>
    </aside>
  );
}
