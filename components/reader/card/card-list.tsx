import type { StoryCard as Card } from '../view-models.ts';
import styles from './card-list.module.css';
import { StoryCard } from './story-card.tsx';

type Props = { cards: Card[]; hasRubric?: boolean; level?: 2 | 3 };

/** A long list to scan: picture beside the headline, newest first as given. */
export function CardList({ cards, hasRubric = true, level = 2 }: Props) {
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={card.id}>
          <StoryCard
            card={card}
            level={level}
            layout="row"
            sizes="(min-width: 48em) 15rem, 33vw"
            hasLead
            hasRubric={hasRubric}
          />
        </li>
      ))}
    </ul>
  );
}
