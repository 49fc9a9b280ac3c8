import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { CardList } from '../card/card-list.tsx';
import type { GoneView } from '../view-models.ts';
import styles from './notice.module.css';

type Props = { lang: Lang; view: GoneView; what?: 'article' | 'page' };

export async function GoneNotice({ lang, view, what = 'article' }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Gone' });
  return (
    <div className={styles.notice}>
      <h1>{t(what === 'page' ? 'page.title' : 'title')}</h1>
      <p>{t(what === 'page' ? 'page.text' : 'text')}</p>
      {view.rubric && <a href={view.rubric.href}>{t('rubric', { rubric: view.rubric.name })}</a>}
      {view.latest.length > 0 && (
        <section aria-label={t('latest')}>
          <h2>{t('latest')}</h2>
          <CardList cards={view.latest} level={3} />
        </section>
      )}
    </div>
  );
}
