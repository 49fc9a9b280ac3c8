'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { moveStory, pinStory, placeAt, type Spot, storyAt, unpinStory } from './board-moves.ts';
import type { Board, BoardActions, BoardStory } from './board-view.ts';
import styles from './front-board.module.css';
import dialogStyles from './spot-dialog.module.css';
import { StorySearch } from './story-search.client.tsx';
import { fromWallField, toWallField } from './wall-time.ts';

type Props = { spot: Spot; board: Board; newest: BoardStory[]; find: BoardActions['find']; onClose: () => void };

/** What can be done with one place: keep its story until a time, free it, move the story elsewhere, put another there. */
export function SpotDialog({ spot, board, newest, find, onClose }: Props) {
  const t = useTranslations('Front');
  const dialog = useRef<HTMLDialogElement>(null);
  const { layout, plan } = board;
  const story = board.storyOf(storyAt(plan, spot));
  const place = placeAt(layout, spot);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const put = (chosen: BoardStory, expiresAt: number | null) => {
    const said = t('said.pinned', { story: chosen.title, spot: board.nameOf(spot) });
    board.change(pinStory(layout, plan, spot, { storyId: chosen.id, expiresAt }), said);
    close();
  };
  const free = () => {
    board.change(unpinStory(layout, spot), t('said.unpinned', { spot: board.nameOf(spot) }));
    close();
  };
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="spot-title" onClose={onClose}>
      <header>
        <h2 id="spot-title">{board.nameOf(spot)}</h2>
        <Button type="button" kind="quiet" onClick={close}>
          {t('dialog.close')}
        </Button>
      </header>
      {story && <p lang={board.lang}>{story.title}</p>}
      {story && <PinForm place={place} nowMs={board.nowMs} pin={(expiresAt) => put(story, expiresAt)} />}
      {place && (
        <Button type="button" onClick={free}>
          {t('dialog.unpin')}
        </Button>
      )}
      {story && <MoveForm spot={spot} board={board} onMoved={close} />}
      <StorySearch lang={board.lang} newest={newest} find={find} put={(chosen) => put(chosen, null)} />
    </dialog>
  );
}

type PinProps = { place: ReturnType<typeof placeAt>; nowMs: number; pin: (expiresAt: number | null) => void };

function PinForm({ place, nowMs, pin }: PinProps) {
  const t = useTranslations('Front');
  const [until, setUntil] = useState(toWallField(place?.expiresAt ?? null));
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const end = fromWallField(until);
    if (until !== '' && (end === null || end <= Math.max(nowMs, Date.now()))) setError(t('dialog.past'));
    else pin(end);
  };
  return (
    <form className={styles.line} onSubmit={submit} noValidate>
      <Field id="spot-until" label={t('dialog.until')} hint={t('dialog.untilHint')} error={error}>
        <DateInput type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} />
      </Field>
      <Button kind="primary">{t('dialog.pin')}</Button>
    </form>
  );
}

function MoveForm({ spot, board, onMoved }: { spot: Spot; board: Board; onMoved: () => void }) {
  const t = useTranslations('Front');
  const others = board.spots.filter((each) => each !== spot);
  const [to, setTo] = useState(others[0]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const story = board.storyOf(storyAt(board.plan, spot));
    if (!to || !story) return;
    const said = t('said.moved', { story: story.title, spot: board.nameOf(to) });
    board.change(moveStory(board.layout, board.plan, spot, to), said);
    onMoved();
  };
  return (
    <form className={styles.line} onSubmit={submit}>
      <Field id="spot-to" label={t('dialog.moveTo')}>
        <Select
          value={to}
          onChange={(event) => setTo(others.find((each) => each === event.target.value))}
          options={others.map((each) => ({ value: each, label: board.nameOf(each) }))}
        />
      </Field>
      <Button>{t('dialog.move')}</Button>
    </form>
  );
}
