import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { StoryCard } from '../view-models.ts';
import styles from './front.module.css';

type Props = { lang: Lang; cards: StoryCard[]; href: string };

export async function Latest({ lang, cards, href }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Front' });
  return (
    <section className={styles.latest} aria-label={t('latest')}>
      <h2>{t('latest')}</h2>
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={card.href}>
              {card.time && <time dateTime={card.time.iso}>{card.time.text}</time>}
              {card.headline}
            </a>
          </li>
        ))}
      </ol>
      <a href={href}>{t('allLatest')}</a>
    </section>
  );
}
