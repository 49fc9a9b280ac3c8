import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { StoryCard } from '../card/story-card.tsx';
import type { PopularView } from '../view-models.ts';
import styles from './popular.module.css';

type Props = { lang: Lang; view: PopularView };

export async function PopularPage({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Popular' });
  return (
    <div className={styles.popular}>
      <h1>{t('heading')}</h1>
      <nav aria-label={t('periods')}>
        {view.periods.map(({ period, href }) => (
          <a key={period} href={href} aria-current={period === view.period ? 'page' : undefined}>
            {t(period)}
          </a>
        ))}
      </nav>
      {view.cards.length === 0 && <p>{t('empty')}</p>}
      <ol>
        {view.cards.map((card) => (
          <li key={card.id}>
            <StoryCard card={card} level={2} layout="row" sizes="(min-width: 48em) 12rem, 33vw" />
          </li>
        ))}
      </ol>
    </div>
  );
}
