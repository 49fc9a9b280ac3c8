import type { Lang } from '#lib/lang';
import { StoryCard } from '../card/story-card.tsx';
import { CreditLine } from '../picture/figure.tsx';
import type { StoryCard as Card } from '../view-models.ts';
import styles from './front.module.css';

export function LeadStory({ lang, card }: { lang: Lang; card: Card }) {
  return (
    <div className={styles.lead}>
      <StoryCard card={card} level={2} sizes="(min-width: 64em) 50rem, 100vw" hasLead isFirst>
        {card.picture && <CreditLine lang={lang} credit={card.picture.credit} />}
      </StoryCard>
    </div>
  );
}
