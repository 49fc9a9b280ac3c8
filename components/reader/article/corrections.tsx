import { Fragment } from 'react';
import type { Lang } from '#lib/lang';
import type { CorrectionView } from '../view-models.ts';
import styles from './article.module.css';
import { Reworded } from './reworded.tsx';

type Props = { lang: Lang; title: string; corrections: CorrectionView[] };

export function Corrections({ lang, title, corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className={styles.corrections} aria-label={title}>
      <h2>{title}</h2>
      {corrections.map(({ time, text, reworded }) => (
        <Fragment key={text}>
          <p>
            <time dateTime={time.iso}>{time.text}</time> {text}
          </p>
          {reworded && <Reworded lang={lang} day={reworded} />}
        </Fragment>
      ))}
    </section>
  );
}
