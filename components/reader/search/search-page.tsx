import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { CardList } from '../card/card-list.tsx';
import { SearchForm } from '../frame/search-form.tsx';
import styles from '../list/list.module.css';
import { PagerLinks } from '../list/pager-links.tsx';
import type { Pager, StoryCard } from '../view-models.ts';

/** `total` counts all pages; with an empty query nothing was searched yet. */
type View = { query: string; total: number; cards: StoryCard[]; pager: Pager | null };
type Props = { lang: Lang; action: string; view: View };

export async function SearchPage({ lang, action, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  return (
    <div className={styles.list}>
      <h1>{t('heading')}</h1>
      <SearchForm lang={lang} action={action} query={view.query} />
      <p role="status">{view.query === '' ? t('hint') : t('found', { count: view.total })}</p>
      {view.cards.length > 0 && <CardList cards={view.cards} />}
      {view.pager && <PagerLinks lang={lang} pager={view.pager} />}
    </div>
  );
}
