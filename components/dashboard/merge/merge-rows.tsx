import { useTranslations } from 'next-intl';
import { blockText } from '#domain/body/rules';
import type { Block } from '#domain/body/types';
import type { LineRow, Merge } from '#domain/merge/types';
import type { Lang } from '#lib/lang';
import styles from './merge.module.css';
import { blockKey, type Choices, lineKey, type Side, sideOf } from './merge-choices.ts';
import { MergeRow } from './merge-row.tsx';

type Props = { merge: Merge; choices: Choices; lang: Lang; isOwn: boolean; onChoose: (choices: Choices) => void };

/** Every part that differs; what is the same in both is counted. */
export function MergeRows({ merge, choices, lang, isOwn, onChoose }: Props) {
  const t = useTranslations('Merge');
  const names = useTranslations('History');
  const choose = (key: string) => (side: Side) => onChoose({ ...choices, [key]: side });
  const partOf = (key: string, whose: LineRow['whose']) => ({
    ...{ id: key, whose, lang, isOwn, onChoose: choose(key), side: sideOf(whose, choices[key]) },
    isDecided: whose !== 'both' || choices[key] !== undefined,
  });
  const labelOf = ({ name }: LineRow) => {
    if (name === 'title' || name === 'lead') return t(`${name}_`);
    return names(`field.${name}`);
  };
  return (
    <div className={styles.rows}>
      {merge.lines
        .filter((row) => row.whose !== 'same')
        .map((row) => (
          <MergeRow
            key={row.name}
            {...partOf(lineKey(row), row.whose)}
            {...{ label: labelOf(row), mine: row.mine, theirs: row.theirs, mayKeepBoth: false }}
          />
        ))}
      {merge.rows.map((row, at) =>
        row.whose === 'same' ? (
          <p key={blockKey(at)} className={styles.same}>
            {t('same', { count: row.mine.length })}
          </p>
        ) : (
          <MergeRow
            key={blockKey(at)}
            {...partOf(blockKey(at), row.whose)}
            {...{ label: t('part', { number: at + 1 }), mayKeepBoth: true }}
            mine={wordsOf(row.mine, names)}
            theirs={wordsOf(row.theirs, names)}
          />
        ),
      )}
    </div>
  );
}

/** What a block says, or what it is where it has no words. */
function wordsOf(blocks: Block[], names: (key: string) => string): string {
  return blocks.map((block) => blockText(block) || `[${names(`block.${block.type}`)}]`).join('\n\n');
}
