import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = { tone?: 'info' | 'good' | 'warn' | 'bad'; title?: string; children?: ReactNode };

/** A sentence about what happened or is to be done; bad ones are read out at once. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {title && <strong>{title}</strong>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
