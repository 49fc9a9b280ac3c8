import { useTranslations } from 'next-intl';
import { byPlace } from '#components/ui/by-place.ts';
import { comparePieces } from '#domain/compare/rules';
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
  isOwn: boolean;
  side: Side;
  isDecided: boolean;
  mayKeepBoth: boolean;
  onChoose: (side: Side) => void;
};

const notes: Partial<Record<Whose, string>> = { mine: 'onlyMine', theirs: 'onlyTheirs', both: 'clash' };

/** One part of two texts side by side, and which of them stays. */
export function MergeRow({
  id,
  label,
  whose,
  mine,
  theirs,
  lang,
  isOwn,
  side,
  isDecided,
  mayKeepBoth,
  onChoose,
}: Props) {
  const t = useTranslations('Merge');
  const of = isOwn ? 'windows' : 'people';
  const sides: Side[] = mayKeepBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <fieldset className={styles.row} data-open={!isDecided || undefined}>
      <legend>{t('choice', { part: label })}</legend>
      <p className={styles.note}>{t(`${of}.${notes[whose] ?? 'clash'}`)}</p>
      <div className={styles.sides}>
        <Text label={t(`${of}.mine`)} text={mine} beside={theirs} lang={lang} />
        <Text label={t(`${of}.theirs`)} text={theirs} beside={mine} lang={lang} />
      </div>
      <div className={styles.choice}>
        {sides.map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={isDecided && side === each} onChange={() => onChoose(each)} />
            <span>{t(each === 'both' ? each : `${of}.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type TextProps = { label: string; text: string; beside: string; lang: Lang };

/** A text with the words marked that the one beside it does not have. */
function Text({ label, text, beside, lang }: TextProps) {
  const t = useTranslations('Merge');
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {text === '' ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <p lang={lang}>{beside === '' ? text : marked(text, beside)}</p>
      )}
    </section>
  );
}

function marked(text: string, beside: string) {
  const own = comparePieces(beside, text).filter(({ kind }) => kind !== 'removed');
  return byPlace(own, (piece) => (piece.kind === 'added' ? <mark>{piece.text}</mark> : <span>{piece.text}</span>));
}
