import { StoryCard } from '../card/story-card.tsx';
import type { StoryCard as Card, FrontBand } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Layout = FrontBand['layout'] | 'pair' | 'single';

/** 1: one large story beside headlines; 2: equal pictures; 3: words first, one picture at the end; few stories set themselves. */
export function Band({ band: { rubric, layout, cards } }: { band: FrontBand }) {
  if (cards.length === 0) return null;
  const shown = layoutFor(cards.length, layout);
  return (
    <section aria-label={rubric.name}>
      <SectionHead title={rubric.name} href={rubric.href} />
      <ul className={styles.band} data-layout={shown}>
        {cards.map((card, index) => (
          <li key={card.id}>
            <BandCard card={card} layout={shown} isFirst={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function layoutFor(count: number, wished: FrontBand['layout']): Layout {
  if (count === 1) return 'single';
  return count === 2 && wished !== 1 ? 'pair' : wished;
}

function BandCard({ card, layout, isFirst }: { card: Card; layout: Layout; isFirst: boolean }) {
  if (layout === 'single' || (layout === 1 && isFirst)) {
    return <StoryCard card={card} layout="wide-row" sizes="(min-width: 48em) 46rem, 100vw" hasLead hasRubric={false} />;
  }
  if (layout === 2 || layout === 'pair') {
    const beside = layout === 2 ? 'narrow-row' : 'row';
    return <StoryCard card={card} layout={beside} sizes="(min-width: 48em) 24rem, 33vw" hasRubric={false} />;
  }
  const sizes = isFirst ? '(min-width: 48em) 42rem, 100vw' : null;
  return <StoryCard card={card} sizes={sizes} hasLead={layout === 3} hasRubric={false} />;
}
