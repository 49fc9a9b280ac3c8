import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { CardList } from '../card/card-list.tsx';
import { PagerLinks } from '../list/pager-links.tsx';
import type { AuthorPageView } from '../view-models.ts';
import styles from './author.module.css';
import { AuthorPanel } from './author-panel.tsx';

type Props = { lang: Lang; view: AuthorPageView };

export async function AuthorPage({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Author' });
  const list = await getTranslations({ locale: lang, namespace: 'List' });
  return (
    <div className={styles.page}>
      <AuthorPanel author={view.author} isPage />
      <h2 className={styles.articles}>{t('articles')}</h2>
      {view.feedHref && <a href={view.feedHref}>{list('feed')}</a>}
      {view.cards.length === 0 ? <p>{t('empty')}</p> : <CardList cards={view.cards} level={3} />}
      {view.pager && <PagerLinks lang={lang} pager={view.pager} />}
    </div>
  );
}
