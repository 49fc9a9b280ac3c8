import type { NamedLink } from '../view-models.ts';
import styles from './breadcrumb.module.css';

type Props = { label: string; links: NamedLink[] };

export function Breadcrumb({ label, links }: Props) {
  if (links.length === 0) return null;
  return (
    <nav className={styles.path} aria-label={label} data-unprinted="">
      <ol>
        {links.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
