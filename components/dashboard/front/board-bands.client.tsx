'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import type { FrontPlan } from '#domain/front/rules';
import type { BandStyle } from '#domain/front/types';
import { addBand, moveBand, removeBand, type Spot, styleBand, withOwnBands } from './board-moves.ts';
import type { Board, BoardData } from './board-view.ts';
import styles from './front-board.module.css';
import { Arrow, SpotCard } from './spot-card.client.tsx';

const bandStyles: BandStyle[] = ['lead', 'row', 'list'];

/** The rubrics' bands: their order, their look, what is pinned in them. */
export function BoardBands({ board, rubrics }: { board: Board; rubrics: BoardData['rubrics'] }) {
  const t = useTranslations('Front');
  const { layout, plan } = board;
  const isOwn = layout.bands.length > 0;
  const shown = new Set(plan.bands.map((band) => band.rubricId));
  const others = rubrics.filter(({ id }) => !shown.has(id));
  return (
    <section className={styles.zone} aria-labelledby="front-bands">
      <h2 id="front-bands">{t('zones.bands')}</h2>
      <p>{t(isOwn ? 'zones.bandsOwn' : 'zones.bandsAuto')}</p>
      {plan.bands.map((band, position) => (
        <Band key={band.rubricId} band={band} position={position} board={board} />
      ))}
      <div className={styles.line}>
        {others.length > 0 && <AddBand key={others.length} board={board} others={others} />}
        {isOwn && (
          <Button type="button" onClick={() => board.change({ ...layout, bands: [] }, t('said.bandsReset'))}>
            {t('band.reset')}
          </Button>
        )}
      </div>
    </section>
  );
}

type BandProps = { band: FrontPlan['bands'][number]; position: number; board: Board };

function Band({ band: { rubricId, style, stories }, position, board }: BandProps) {
  const t = useTranslations('Front');
  const rubric = board.rubricName(rubricId);
  const count = board.plan.bands.length;
  const owned = () => withOwnBands(board.layout, board.plan);
  const shift = (by: -1 | 1) =>
    board.change(moveBand(owned(), rubricId, by), t('said.bandMoved', { rubric, number: position + by + 1 }));
  return (
    <section className={styles.band} aria-label={rubric} data-style={style}>
      <header>
        <h3 lang={board.lang}>{rubric}</h3>
        <Select
          aria-label={t('band.style', { rubric })}
          value={style}
          onChange={({ target }) =>
            board.change(styleBand(owned(), rubricId, bandStyles.find((each) => each === target.value) ?? style), '')
          }
          options={bandStyles.map((each) => ({ value: each, label: t(`band.styles.${each}`) }))}
        />
        <div className={styles.controls}>
          <button
            type="button"
            disabled={position === 0}
            aria-label={t('band.up', { rubric })}
            onClick={() => shift(-1)}
          >
            <Arrow />
          </button>
          <button
            type="button"
            disabled={position === count - 1}
            aria-label={t('band.down', { rubric })}
            onClick={() => shift(1)}
          >
            <Arrow isDown />
          </button>
          <button
            type="button"
            disabled={count < 2}
            aria-label={t('band.removeOf', { rubric })}
            onClick={() => board.change(removeBand(owned(), rubricId), t('said.bandRemoved', { rubric }))}
          >
            {t('band.remove')}
          </button>
        </div>
      </header>
      <div className={styles.row}>
        {stories.map((_, index) => {
          const spot: Spot = `${rubricId}:${index}`;
          return <SpotCard key={spot} spot={spot} board={board} level={4} />;
        })}
      </div>
    </section>
  );
}

function AddBand({ board, others }: { board: Board; others: BoardData['rubrics'] }) {
  const t = useTranslations('Front');
  const [chosen, setChosen] = useState(others[0]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const owned = withOwnBands(board.layout, board.plan);
    board.change(addBand(owned, chosen.id), t('said.bandAdded', { rubric: chosen.name }));
  };
  return (
    <form className={styles.line} onSubmit={submit}>
      <Field id="front-add-band" label={t('band.add')}>
        <Select
          value={chosen?.id}
          onChange={({ target }) => setChosen(others.find(({ id }) => String(id) === target.value))}
          options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      </Field>
      <Button>{t('band.addSubmit')}</Button>
    </form>
  );
}
