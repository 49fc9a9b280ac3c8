import type { Lang } from '#lib/lang';
import { CreditLine } from '../picture/figure.tsx';
import { Picture } from '../picture/picture.tsx';
import type { FrontView } from '../view-models.ts';
import styles from './front.module.css';

type Props = { lang: Lang; title: string; story: NonNullable<FrontView['photoStory']> };

export function PhotoStory({ lang, title, story: { card, pictures } }: Props) {
  const [first, ...others] = pictures;
  return (
    <section className={styles.photos} data-night="" aria-label={title}>
      <a href={card.href}>
        {first && <Picture picture={first} sizes="(min-width: 64em) 50rem, 100vw" />}
        <span>{title}</span>
        <h2>{card.headline}</h2>
        {card.lead && <span>{card.lead}</span>}
      </a>
      <ul>
        {others.slice(0, 4).map((picture) => (
          <li key={picture.src}>
            <Picture picture={picture} sizes="(min-width: 48em) 18rem, 50vw" />
          </li>
        ))}
      </ul>
      <CreditLine lang={lang} credit={first?.credit ?? null} />
    </section>
  );
}
