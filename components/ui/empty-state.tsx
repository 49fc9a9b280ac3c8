import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Stands where a list has nothing: what will be here, and the next useful thing to do. */
export function EmptyState({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      {text && <p>{text}</p>}
      {action}
    </div>
  );
}
