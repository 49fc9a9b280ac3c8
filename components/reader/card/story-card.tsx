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
  layout?: 'stacked' | 'row';
};

/** One link, one tab stop: the headline's link covers the whole card. */
export function StoryCard({
  card,
  level = 3,
  sizes = null,
  hasLead = false,
  hasRubric = true,
  isFirst,
  layout = 'stacked',
}: Props) {
  const Headline = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.card} data-row={(layout === 'row' && sizes && card.picture !== null) || undefined}>
      {sizes && card.picture && (
        <Picture picture={card.picture} sizes={sizes} isFirst={isFirst} isDecorative={!isFirst} />
      )}
      {(hasRubric && card.rubric) || card.label ? (
        <p>
          {hasRubric && card.rubric?.name}
          {card.label && <LabelWord label={card.label} />}
        </p>
      ) : null}
      <Headline>
        <a href={card.href}>{card.title}</a>
      </Headline>
      {hasLead && card.lead && <div>{card.lead}</div>}
      {card.time && <time dateTime={card.time.iso}>{card.time.text}</time>}
    </article>
  );
}
