import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import styles from './search.module.css';

type Props = { lang: Lang; action: string; query?: string };

export async function SearchForm({ lang, action, query = '' }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Frame' });
  return (
    <search className={styles.search} data-unprinted="">
      <form action={action}>
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={t('searchLabel')}
          placeholder={t('searchLabel')}
        />
        <button type="submit">{t('search')}</button>
      </form>
    </search>
  );
}
