import { Notice } from '#components/ui/notice.tsx';
import { Panel } from '#components/ui/panel.tsx';
import styles from './law-check.module.css';

type Props = { title: string; fine: string; lead: string; items: { label: string; href: string }[] };

/** What the law asks a paper to say and nobody has said yet, each with the place where it is said. */
export function LawCheck({ title, fine, lead, items }: Props) {
  return (
    <Panel title={title} id="law">
      {items.length === 0 ? (
        <Notice tone="good">{fine}</Notice>
      ) : (
        <>
          <p>{lead}</p>
          <ul className={styles.items}>
            {items.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
