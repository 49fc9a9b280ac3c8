import { StoryCard } from '../card/story-card.tsx';
import type { StoryCard as Card, FrontBand } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

/** 1: one large story beside headlines; 2: four equal pictures; 3: words first, one picture at the end. */
export function Band({ band }: { band: FrontBand }) {
  const { rubric, layout, cards } = band;
  if (cards.length === 0) return null;
  return (
    <section aria-label={rubric.name}>
      <SectionHead title={rubric.name} href={rubric.href} />
      <ul className={styles.band} data-layout={layout}>
        {cards.map((card, index) => (
          <li key={card.id}>
            <BandCard card={card} layout={layout} isLarge={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { card: Card; layout: FrontBand['layout']; isLarge: boolean };

function BandCard({ card, layout, isLarge }: Props) {
  if (layout === 2) {
    return <StoryCard card={card} layout="row" sizes="(min-width: 48em) 17rem, 33vw" hasRubric={false} />;
  }
  return (
    <StoryCard
      card={card}
      sizes={isLarge ? '(min-width: 48em) 38rem, 100vw' : null}
      hasLead={isLarge || layout === 3}
      hasRubric={false}
    />
  );
}
