import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { PagerLinks } from '../list/pager-links.tsx';
import type { SearchView } from '../view-models.ts';
import styles from './search.module.css';
import { SearchFilters } from './search-filters.tsx';
import { SearchHits } from './search-hits.tsx';
import { SearchTips } from './search-tips.tsx';

type Props = { lang: Lang; action: string; view: SearchView };

export async function SearchPage({ lang, action, view }: Props) {
  const t = await getTranslations({ locale: lang });
  const { asked, meant, total, hits, some, pager } = view;
  return (
    <div className={styles.page}>
      <h1>{t('Search.heading')}</h1>
      <search data-unprinted="">
        <form action={action}>
          <div data-suggest="">
            <input
              type="search"
              name="q"
              defaultValue={asked.q}
              aria-label={t('Frame.searchLabel')}
              aria-controls="suggestions"
              placeholder={t('Frame.searchLabel')}
              autoComplete="off"
              maxLength={200}
            />
            <button type="submit">{t('Frame.search')}</button>
            <div id="suggestions" role="listbox" aria-label={t('Search.suggestions')} hidden />
          </div>
          <SearchFilters lang={lang} view={view} />
        </form>
      </search>
      {meant && (
        <p className={styles.meant}>
          {t.rich('Search.meant', { text: meant.name, link: (words) => <a href={meant.href}>{words}</a> })}
        </p>
      )}
      <p role="status">{asked.q === '' ? t('Search.hint') : t('Search.found', { count: total })}</p>
      {hits.length > 0 && <SearchHits lang={lang} hits={hits} level={2} />}
      {pager && <PagerLinks lang={lang} pager={pager} />}
      {some.length > 0 && (
        <section aria-label={t('Search.some')}>
          <h2>{t('Search.some')}</h2>
          <SearchHits lang={lang} hits={some} level={3} />
        </section>
      )}
      {hits.length + some.length === 0 && <SearchTips lang={lang} view={view} />}
      <script type="module" src="/enhance/suggest.js" data-keep="" />
    </div>
  );
}
