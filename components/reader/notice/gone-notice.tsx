import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { CardList } from '../card/card-list.tsx';
import type { GoneView } from '../view-models.ts';
import styles from './notice.module.css';

type Props = { lang: Lang; view: GoneView };

export async function GoneNotice({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Gone' });
  return (
    <div className={styles.notice}>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
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
