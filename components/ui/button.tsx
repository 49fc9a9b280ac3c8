import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

type Kind = 'primary' | 'plain' | 'danger' | 'quiet';

/** A button; plain unless told otherwise, and of type `submit` as in HTML. */
export function Button({ kind = 'plain', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return <button {...rest} className={styles.button} data-kind={kind} />;
}

/** A link that looks like a button, for going somewhere. */
export function LinkButton({ kind = 'plain', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { kind?: Kind }) {
  return <a {...rest} className={styles.button} data-kind={kind} />;
}
