import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { ArchiveMonth, NamedLink } from '../view-models.ts';
import styles from './archive.module.css';

type Props = { lang: Lang; months: ArchiveMonth[]; years: NamedLink[] };

export async function YearMonths({ lang, months, years }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Archive' });
  return (
    <>
      <ul className={styles.months}>
        {months.map(({ month, name, href, count }) => (
          <li key={month}>
            {href ? <a href={href}>{name}</a> : name} <small>{count > 0 && t('count', { count })}</small>
          </li>
        ))}
      </ul>
      {years.length > 1 && (
        <nav className={styles.years} aria-label={t('years')}>
          {years.map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
