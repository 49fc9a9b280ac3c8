import { getTranslations } from 'next-intl/server';
import { byPlace } from '#components/ui/by-place.ts';
import type { Lang } from '#lib/lang';
import type { ArchiveDay } from '../view-models.ts';
import styles from './archive.module.css';
import { weeksOf } from './weeks-of.ts';

type Props = { lang: Lang; heading: string; month: { firstWeekday: number; days: ArchiveDay[] } };

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export async function MonthCalendar({ lang, heading, month }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Archive' });
  return (
    <table className={styles.month} aria-label={heading}>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              <abbr title={t(`weekday-${day}`)}>{t(`short-${day}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byPlace(weeksOf(month.days, month.firstWeekday), (week) => (
          <tr>
            {byPlace(week, (day) => (
              <td>{day && <Day day={day} count={day.count > 0 ? t('count', { count: day.count }) : ''} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day: { day, href }, count }: { day: ArchiveDay; count: string }) {
  if (!href) return day;
  return (
    <a href={href}>
      {day} <small>{count}</small>
    </a>
  );
}
