import { LinkButton } from './button.tsx';
import styles from './pager.module.css';

type Props = {
  label: string;
  /** For example «51–100 / 5 643», ready to be shown. */
  position: string;
  previous: { href: string; label: string } | null;
  next: { href: string; label: string } | null;
};

/** Links to the page before and the page after. */
export function Pager({ label, position, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      {previous ? <LinkButton href={previous.href}>{previous.label}</LinkButton> : <i />}
      <span>{position}</span>
      {next ? <LinkButton href={next.href}>{next.label}</LinkButton> : <i />}
    </nav>
  );
}
