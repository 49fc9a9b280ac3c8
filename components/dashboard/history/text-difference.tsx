import { byPlace } from '#components/ui/by-place.ts';
import type { BlockDifference, TextDifference } from '#domain/compare/types';
import type { Lang } from '#lib/lang';
import styles from './history.module.css';
import { Pieces } from './pieces.tsx';

type Say = (key: string, values?: Record<string, string | number>) => string;
type Props = { words: Say; difference: TextDifference; lang: Lang };

/** Two texts of an article compared: title, lead, fields and blocks; what stayed the same is counted, not shown. */
export function TextDifferenceView({ words: t, difference, lang }: Props) {
  const { isSame, title, lead, fields, blocks } = difference;
  if (isSame) return <p>{t('compare.same')}</p>;
  return (
    <div className={styles.difference}>
      {title.isChanged && <Part label={t('compare.titleField')} lang={lang} pieces={title.pieces} />}
      {lead.isChanged && <Part label={t('compare.lead')} lang={lang} pieces={lead.pieces} />}
      {fields.map(({ name, line }) => (
        <Part key={name} label={t(`field.${name}`)} lang={lang} pieces={line.pieces} />
      ))}
      <Blocks words={t} blocks={blocks} lang={lang} />
    </div>
  );
}

function Part({ label, lang, pieces }: { label: string; lang: Lang; pieces: BlockDifference['pieces'] }) {
  return (
    <section className={styles.part} data-kind="changed">
      <h3>{label}</h3>
      <Compared pieces={pieces} lang={lang} />
    </section>
  );
}

function Compared({ pieces, lang }: { pieces: BlockDifference['pieces']; lang: Lang }) {
  return (
    <div lang={lang}>
      <p className={styles.pieces}>
        <Pieces pieces={pieces} />
      </p>
    </div>
  );
}

type Run = { unchanged: number; block: BlockDifference | null };

function Blocks({ words: t, blocks, lang }: { words: Say; blocks: BlockDifference[]; lang: Lang }) {
  return byPlace(runsOf(blocks), ({ unchanged, block }) =>
    block ? (
      <section className={styles.part} data-kind={block.kind}>
        <h3>
          {t(`block.${block.type}`)} <small>{t(`compare.${block.kind}`)}</small>
        </h3>
        <Compared pieces={block.pieces} lang={lang} />
        <Notes words={t} notes={block.notes} lang={lang} />
        <Pictures words={t} pictures={block.pictures} />
      </section>
    ) : (
      <p className={styles.same}>{t('compare.unchanged', { count: unchanged })}</p>
    ),
  );
}

function Notes({ words: t, notes, lang }: { words: Say; notes: BlockDifference['notes']; lang: Lang }) {
  return byPlace(notes, ({ kind, pieces }) =>
    kind === 'same' ? null : (
      <div className={styles.note}>
        <h4>
          {t('block.footnote')} <small>{t(`compare.${kind}`)}</small>
        </h4>
        <Compared pieces={pieces} lang={lang} />
      </div>
    ),
  );
}

function Pictures({ words: t, pictures }: { words: Say; pictures: BlockDifference['pictures'] }) {
  const changed = pictures.filter((picture) => picture.kind !== 'same');
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(({ mediaId, kind }) => (
        <li key={`${kind}${mediaId}`}>
          <a href={`/dashboard/media/${mediaId}`}>{t('compare.picture', { id: mediaId })}</a>{' '}
          <small>{t(`compare.${kind}`)}</small>
        </li>
      ))}
    </ul>
  );
}

/** Changed blocks one by one, unchanged ones together. */
function runsOf(blocks: BlockDifference[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind !== 'same') runs.push({ unchanged: 0, block });
    else if (last && !last.block) last.unchanged += 1;
    else runs.push({ unchanged: 1, block: null });
  }
  return runs;
}
