import type { Lang } from '#lib/lang';
import styles from './calendar.module.css';

export type PlannedEntry = {
  key: string;
  articleId: number;
  title: string;
  lang: Lang;
  ownerName: string | null;
  time: string;
  /** What happens then, in words. */
  kind: string;
};

type Props = { entries: PlannedEntry[]; untitled: string; empty: string };

/** What happens when, in order of time. */
export function PlannedList({ entries, untitled, empty }: Props) {
  if (entries.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ol className={styles.list}>
      {entries.map(({ key, articleId, title, lang, ownerName, time, kind }) => (
        <li key={key}>
          <time>{time}</time>
          <div>
            <a href={`/dashboard/articles/${articleId}/state`} lang={lang}>
              {title || untitled}
            </a>
            <small>{[kind, ownerName].filter(Boolean).join(' · ')}</small>
          </div>
        </li>
      ))}
    </ol>
  );
}
