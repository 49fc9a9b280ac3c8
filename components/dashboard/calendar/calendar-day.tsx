import styles from './calendar.module.css';
import { type PlannedEntry, PlannedList } from './planned-list.tsx';

type Props = {
  words: (key: string, values?: Record<string, number>) => string;
  heading: string;
  isToday: boolean;
  entries: PlannedEntry[];
  /** How many articles came out on this day, both languages together. */
  published: number;
  untitled: string;
};

/** One day of the calendar: what is planned, and how much came out. */
export function CalendarDay({ words: t, heading, isToday, entries, published, untitled }: Props) {
  return (
    <li aria-current={isToday ? 'date' : undefined}>
      <h2>
        {heading} {isToday && <small>{t('isToday')}</small>}
      </h2>
      <PlannedList entries={entries} untitled={untitled} empty={t('empty')} />
      {published > 0 && <p className={styles.published}>{t('published', { count: published })}</p>}
    </li>
  );
}
