import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { CardList } from '../card/card-list.tsx';
import { SearchForm } from '../frame/search-form.tsx';
import type { MissingView } from '../view-models.ts';
import styles from './notice.module.css';

type Props = { lang: Lang; searchHref: string | null; view: MissingView };

export async function MissingNotice({ lang, searchHref, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Missing' });
  return (
    <div className={styles.notice}>
      <h1>{t('title')}</h1>
      <p>{searchHref ? t('textSearch') : t('text')}</p>
      {view.meant.length > 0 && (
        <section aria-label={t('meant')}>
          <h2>{t('meant')}</h2>
          <CardList cards={view.meant} level={3} />
        </section>
      )}
      {searchHref && <SearchForm lang={lang} action={searchHref} query={view.query} />}
      {view.latest.length > 0 && (
        <section aria-label={t('latest')}>
          <h2>{t('latest')}</h2>
          <CardList cards={view.latest} level={3} />
        </section>
      )}
    </div>
  );
}
