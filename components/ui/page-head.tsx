import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The head of a desk page: its one h1, a line about what it is for, and what can be done. */
export function PageHead({ title, lead, actions }: { title: string; lead?: string; actions?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
