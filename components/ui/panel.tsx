import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A bordered part of a page with a heading of its own. */
export function Panel({ title, children, id }: { title?: string; children: ReactNode; id?: string }) {
  return (
    <section className={styles.panel} id={id}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** Things below one another with even space between. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

/** Things beside one another that wrap. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
