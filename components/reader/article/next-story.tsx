import { Picture } from '../picture/picture.tsx';
import type { StoryCard } from '../view-models.ts';
import styles from './article.module.css';

type Props = { title: string; card: StoryCard };

export function NextStory({ title, card }: Props) {
  return (
    <section className={styles.next} aria-label={title} data-unprinted="">
      <a href={card.href} rel="next">
        {card.picture && <Picture picture={card.picture} sizes="(min-width: 48em) 24rem, 100vw" isDecorative />}
        <span>{title}</span>
        <h2>{card.headline}</h2>
      </a>
    </section>
  );
}
