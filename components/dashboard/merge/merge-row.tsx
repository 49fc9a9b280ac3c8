import { useTranslations } from 'next-intl';
import type { Whose } from '#domain/merge/types';
import type { Lang } from '#lib/lang';
import styles from './merge.module.css';
import type { Side } from './merge-choices.ts';

type Props = {
  id: string;
  label: string;
  whose: Whose;
  mine: string;
  theirs: string;
  lang: Lang;
  side: Side;
  isDecided: boolean;
  mayKeepBoth: boolean;
  onChoose: (side: Side) => void;
};

const notes: Partial<Record<Whose, string>> = { mine: 'onlyMine', theirs: 'onlyTheirs', both: 'clash' };

/** One part of two texts side by side, and which of them stays. */
export function MergeRow({ id, label, whose, mine, theirs, lang, side, isDecided, mayKeepBoth, onChoose }: Props) {
  const t = useTranslations('Merge');
  const sides: Side[] = mayKeepBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <fieldset className={styles.row} data-open={!isDecided || undefined}>
      <legend>{t('choice', { part: label })}</legend>
      <p className={styles.note}>{t(notes[whose] ?? 'clash')}</p>
      <div className={styles.sides}>
        <Text label={t('mine')} text={mine} lang={lang} />
        <Text label={t('theirs')} text={theirs} lang={lang} />
      </div>
      <div className={styles.choice}>
        {sides.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={isDecided && side === each} onChange={() => onChoose(each)} />
            <span>{t(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Text({ label, text, lang }: { label: string; text: string; lang: Lang }) {
  const t = useTranslations('Merge');
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {text === '' ? <p className={styles.empty}>{t('empty')}</p> : <p lang={lang}>{text}</p>}
    </section>
  );
}
