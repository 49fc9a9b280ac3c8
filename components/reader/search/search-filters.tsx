import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { SearchView } from '../view-models.ts';
import styles from './search.module.css';

type Props = { lang: Lang; view: SearchView };

/** Stand in the form of the query: everything asked is in the address. */
export async function SearchFilters({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  const { asked, options, clearHref } = view;
  return (
    <details className={styles.filters} open={clearHref !== null}>
      <summary>{t('filters')}</summary>
      <div>
        {(['rubric', 'place', 'author'] as const).map(
          (name) =>
            options[name].length > 0 && (
              <label key={name}>
                {t(name)}
                <select name={name} defaultValue={asked[name]}>
                  <option value="">{t('any')}</option>
                  {options[name].map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.name}
                    </option>
                  ))}
                </select>
              </label>
            ),
        )}
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {t(name)}
            <input type="date" name={name} defaultValue={asked[name]} />
          </label>
        ))}
        <label>
          {t('sort')}
          <select name="sort" defaultValue={asked.sort}>
            <option value="relevance">{t('relevance')}</option>
            <option value="date">{t('date')}</option>
          </select>
        </label>
        <p>
          <button type="submit">{t('apply')}</button>
          {clearHref && <a href={clearHref}>{t('clear')}</a>}
        </p>
      </div>
    </details>
  );
}
