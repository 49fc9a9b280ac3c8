import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Lang } from '#lib/lang';
import { CardGrid } from '../card/card-grid.tsx';
import type { SearchView } from '../view-models.ts';
import styles from './search.module.css';

type Props = { lang: Lang; view: SearchView };

/** For who has not asked yet or found nothing: how to ask, and where else to look. */
export async function SearchTips({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  const q = (words: ReactNode) => <q>{words}</q>;
  return (
    <div className={styles.tips}>
      <section aria-label={t('tips')}>
        <h2>{t('tips')}</h2>
        <ul>
          <li>{t.rich('tipLetters', { q })}</li>
          <li>{t.rich('tipPhrase', { q })}</li>
          <li>{t.rich('tipMinus', { q })}</li>
        </ul>
      </section>
      <nav aria-label={t('rubrics')}>
        <h2>{t('rubrics')}</h2>
        <ul>
          {view.rubrics.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {view.latest.length > 0 && (
        <section aria-label={t('latest')}>
          <h2>{t('latest')}</h2>
          <CardGrid cards={view.latest} />
        </section>
      )}
    </div>
  );
}
