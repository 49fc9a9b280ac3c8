import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { Breadcrumb } from '../article/breadcrumb.tsx';
import { CardList } from '../card/card-list.tsx';
import { PagerLinks } from '../list/pager-links.tsx';
import type { ArchiveView, NamedLink } from '../view-models.ts';
import styles from './archive.module.css';
import { MonthCalendar } from './month-calendar.tsx';
import { YearMonths } from './year-months.tsx';

type Props = { lang: Lang; archive: ArchiveView };

export async function ArchivePage({ lang, archive }: Props) {
  const t = await getTranslations({ locale: lang });
  return (
    <div className={styles.archive}>
      <Breadcrumb label={t('Article.breadcrumb')} links={archive.breadcrumb} />
      <h1>{archive.heading}</h1>
      {archive.kind === 'year' && <YearMonths lang={lang} months={archive.months} years={archive.years} />}
      {archive.kind === 'month' && <MonthCalendar lang={lang} heading={archive.heading} month={archive} />}
      {archive.kind === 'day' && (
        <>
          {archive.cards.length === 0 ? <p>{t('Archive.empty')}</p> : <CardList cards={archive.cards} />}
          {archive.pager && <PagerLinks lang={lang} pager={archive.pager} />}
        </>
      )}
      <Steps label={t('Archive.steps')} previous={archive.previous} next={archive.next} />
    </div>
  );
}

function Steps({ label, previous, next }: { label: string; previous: NamedLink | null; next: NamedLink | null }) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.steps} aria-label={label} data-unprinted="">
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.name}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.name}
        </a>
      )}
    </nav>
  );
}
