import type { ReactNode } from 'react';
import styles from './card-field.module.css';

/** The cards of both languages, beside each other where there is room. */
export function CardPair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
