import { StoryCard } from '../card/story-card.tsx';
import type { StoryCard as Card } from '../view-models.ts';
import styles from './front.module.css';

export function Secondary({ cards }: { cards: Card[] }) {
  return (
    <ul className={styles.secondary}>
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard card={card} layout="narrow-row" sizes="(min-width: 64em) 16rem, 33vw" />
        </li>
      ))}
    </ul>
  );
}
