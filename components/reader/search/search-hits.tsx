import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { StoryCard } from '../card/story-card.tsx';
import type { SearchHitView } from '../view-models.ts';
import { Marked } from './marked.tsx';
import styles from './search.module.css';

type Props = { lang: Lang; hits: SearchHitView[]; level: 2 | 3 };

export async function SearchHits({ lang, hits, level }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  return (
    <ol className={styles.hits}>
      {hits.map(({ card, lang: hitLang, title, excerpt }) => (
        <li key={card.href}>
          {hitLang !== lang && <b>{t('otherLang')}</b>}
          <div lang={hitLang === lang ? undefined : hitLang}>
            <StoryCard
              card={card}
              level={level}
              layout="row"
              sizes="(min-width: 48em) 12rem, 33vw"
              title={<Marked text={title} />}
              lead={<Marked text={excerpt} />}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
