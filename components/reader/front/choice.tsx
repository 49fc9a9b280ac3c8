import { StoryCard } from '../card/story-card.tsx';
import type { StoryCard as Card } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Props = { title: string; cards: Card[] };

/** What the editors want to be read, in a row of equal pictures. */
export function Choice({ title, cards }: Props) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} href={null} />
      <ul className={styles.band} data-layout={2}>
        {cards.map((card) => (
          <li key={card.id}>
            <StoryCard card={card} layout="narrow-row" sizes="(min-width: 48em) 24rem, 33vw" />
          </li>
        ))}
      </ul>
    </section>
  );
}
