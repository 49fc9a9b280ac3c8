import styles from './tabs.module.css';

type Tab = { href: string; label: string; count?: string; isCurrent: boolean };

/** Links between views of the same thing. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ href, label: text, count, isCurrent }) => (
        <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
          {text} {count !== undefined && <small>{count}</small>}
        </a>
      ))}
    </nav>
  );
}
