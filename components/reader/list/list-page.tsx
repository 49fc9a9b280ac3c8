import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { Breadcrumb } from '../article/breadcrumb.tsx';
import { CardList } from '../card/card-list.tsx';
import type { ListPage as ListView } from '../view-models.ts';
import styles from './list.module.css';
import { PagerLinks } from './pager-links.tsx';

type Props = { lang: Lang; page: ListView };

export async function ListPage({ lang, page }: Props) {
  const t = await getTranslations({ locale: lang });
  return (
    <div className={styles.list}>
      <Breadcrumb label={t('Article.breadcrumb')} links={page.breadcrumb} />
      <h1>{page.heading}</h1>
      {page.intro && <p>{page.intro}</p>}
      {page.feedHref && <a href={page.feedHref}>{t('List.feed')}</a>}
      {page.cards.length === 0 ? <p>{t('List.empty')}</p> : <CardList cards={page.cards} />}
      {page.pager && <PagerLinks lang={lang} pager={page.pager} />}
    </div>
  );
}
