import type { ArticleRow } from '../articles/article-table.tsx';
import styles from './today.module.css';

type Draft = ArticleRow & { returned?: { actor: string; text: string } | null };

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  rows: Draft[];
  untitled: string;
  empty: string;
  all: { href: string; label: string };
  /** Whether a line leads to where its state is decided instead of to its text. */
  isOpenedByState?: boolean;
};

/** Articles somebody has to do with, each with when and by whom it was saved and what it came back with. */
export function DraftList({ words: t, rows, untitled, empty, all, isOpenedByState = false }: Props) {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      <ul className={styles.list}>
        {rows.map(({ articleId, title, lang, saved, savedBy, embargo, returned }) => (
          <li key={articleId}>
            <a href={`/dashboard/articles/${articleId}${isOpenedByState ? '/state' : ''}`} lang={lang}>
              {title || untitled}
            </a>
            <small>{t('savedBy', { time: saved, name: savedBy })}</small>
            {embargo && <small>{embargo}</small>}
            {returned && <p>{t('drafts.returned', { actor: returned.actor, text: returned.text })}</p>}
          </li>
        ))}
      </ul>
      <a className={styles.all} href={all.href}>
        {all.label}
      </a>
    </>
  );
}
