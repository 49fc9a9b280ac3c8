import type { CorrectionView } from '../view-models.ts';
import styles from './article.module.css';

type Props = { title: string; corrections: CorrectionView[] };

export function Corrections({ title, corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className={styles.corrections} aria-label={title}>
      <h2>{title}</h2>
      {corrections.map(({ time, text }) => (
        <p key={text}>
          {time && <time dateTime={time.iso}>{time.text}</time>} {text}
        </p>
      ))}
    </section>
  );
}
