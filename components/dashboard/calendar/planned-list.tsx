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
  /** It should have happened and did not. */
  isOverdue: boolean;
};

type Props = { entries: PlannedEntry[]; untitled: string; empty: string };

/** What happens when, in order of time. */
export function PlannedList({ entries, untitled, empty }: Props) {
  if (entries.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ol className={styles.list}>
      {entries.map(({ key, articleId, title, lang, ownerName, time, kind, isOverdue }) => (
        <li key={key} data-overdue={isOverdue || undefined}>
          <time>{time}</time>
          <div>
            <a href={`/dashboard/articles/${articleId}/state`} lang={lang}>
              {title || untitled}
            </a>
            <small>
              <span>{kind}</span>
              {ownerName && ` · ${ownerName}`}
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}
