import type { ReactNode } from 'react';
import { Picture } from '../picture/picture.tsx';
import type { StoryCard as Card } from '../view-models.ts';
import styles from './card.module.css';
import { LabelWord } from './label-word.tsx';

type Props = {
  card: Card;
  /** The level its headline has on the page. */
  level?: 2 | 3;
  /** null leaves the picture out; otherwise the `sizes` it is shown at. */
  sizes?: string | null;
  hasLead?: boolean;
  hasRubric?: boolean;
  isFirst?: boolean;
  /** In place of the card's own headline and lead, with marks in them. */
  title?: ReactNode;
  lead?: ReactNode;
  /** Stands under the picture. */
  children?: ReactNode;
  /** Picture above the words, or beside them: always, or only where the screen is narrow, or wide. */
  layout?: 'stacked' | 'row' | 'narrow-row' | 'wide-row';
};

const rows = { stacked: undefined, row: 'always', 'narrow-row': 'narrow', 'wide-row': 'wide' } as const;

/** One link, one tab stop: the headline's link covers the whole card. */
export function StoryCard({ card, level = 3, sizes = null, layout = 'stacked', children, ...show }: Props) {
  const { hasLead = false, hasRubric = true, isFirst } = show;
  const Headline = level === 2 ? 'h2' : 'h3';
  const picture = sizes ? card.picture : null;
  const rubric = hasRubric ? card.rubric : null;
  return (
    <article className={styles.card} data-row={picture ? rows[layout] : undefined}>
      {picture && <Picture picture={picture} sizes={sizes ?? ''} isFirst={isFirst} isDecorative={!isFirst} />}
      {children}
      {(rubric || card.label) && (
        <p>
          {rubric?.name}
          {card.label && <LabelWord label={card.label} rubric={card.rubric?.name} />}
        </p>
      )}
      <Headline>
        <a href={card.href}>{show.title ?? card.headline}</a>
      </Headline>
      {show.lead ? <div>{show.lead}</div> : hasLead && card.lead && <div>{card.lead}</div>}
      {card.time && <time dateTime={card.time.iso}>{card.time.text}</time>}
    </article>
  );
}
