import type { StoryCard as Card } from '../view-models.ts';
import styles from './card-list.module.css';
import { StoryCard } from './story-card.tsx';

type Props = { cards: Card[]; level?: 2 | 3 };

/** A few stories side by side, four to a row where there is room. */
export function CardGrid({ cards, level = 3 }: Props) {
  return (
    <ul className={styles.grid}>
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard card={card} level={level} layout="narrow-row" sizes="(min-width: 48em) 17rem, 33vw" />
        </li>
      ))}
    </ul>
  );
}
