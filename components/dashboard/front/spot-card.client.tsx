'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { useDeskLang } from '#components/dashboard/shell/use-desk-lang.ts';
import type { FrontPlace } from '#domain/front/types';
import { formatDateTime } from '#lib/text/dates';
import { placeAt, type Spot, storyAt } from './board-moves.ts';
import type { Board, BoardStory } from './board-view.ts';
import styles from './front-board.module.css';

const kind = 'application/x-arainfo-spot';

/** One place of the board: moved by dragging and by its arrows, changed in a dialog. */
export function SpotCard({ spot, board, level = 3 }: { spot: Spot; board: Board; level?: 3 | 4 }) {
  const t = useTranslations('Front');
  const [isOver, setOver] = useState(false);
  const story = board.storyOf(storyAt(board.plan, spot));
  const place = placeAt(board.layout, spot);
  const isPinned = place !== null && place.storyId === story?.id;
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(kind)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const from = board.spots.find((each) => each === event.dataTransfer.getData(kind));
    if (!from) return;
    event.preventDefault();
    board.move(from, spot);
  };
  return (
    <article
      className={styles.spot}
      data-spot={spot}
      data-pinned={isPinned || undefined}
      data-empty={story === null || undefined}
      data-over={isOver || undefined}
      draggable={story !== null}
      onDragStart={(event) => event.dataTransfer.setData(kind, spot)}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {story ? (
        <Shown story={story} pin={isPinned ? place : null} board={board} level={level} />
      ) : (
        <p>{t('spot.empty')}</p>
      )}
      {place !== null && !isPinned && <Replaced story={board.storyOf(place.storyId)} />}
      <Controls spot={spot} board={board} story={story} />
    </article>
  );
}

type ShownProps = { story: BoardStory; pin: FrontPlace; board: Board; level: 3 | 4 };

function Shown({ story, pin, board, level }: ShownProps) {
  const t = useTranslations('Front');
  const lang = useDeskLang();
  const Headline = level === 3 ? 'h3' : 'h4';
  const until = pin?.expiresAt && formatDateTime(new Date(pin.expiresAt), lang);
  return (
    <>
      <p className={styles.state}>
        {until ? t('spot.pinnedUntil', { time: until }) : t(pin ? 'spot.pinned' : 'spot.automatic')}
      </p>
      <Headline lang={board.lang}>{story.title}</Headline>
      <small lang={board.lang}>{story.meta}</small>
    </>
  );
}

/** Why the pinned story does not stand there. */
function Replaced({ story }: { story: BoardStory | null }) {
  const t = useTranslations('Front');
  const words = { story: story?.title ?? '' };
  return <p className={styles.warning}>{t(story?.isPublished ? 'spot.twice' : 'spot.hidden', words)}</p>;
}

function Controls({ spot, board, story }: { spot: Spot; board: Board; story: BoardStory | null }) {
  const t = useTranslations('Front');
  const at = board.spots.indexOf(spot);
  const ways = [
    { way: 'up', to: board.spots[at - 1] },
    { way: 'down', to: board.spots[at + 1] },
  ] as const;
  return (
    <div className={styles.controls}>
      {story &&
        ways.map(({ way, to }) => (
          <button
            key={way}
            type="button"
            id={`${way}-${spot}`}
            disabled={!to}
            aria-label={t(`spot.${way}`, { story: story.title })}
            onClick={() => to && board.move(spot, to, way)}
          >
            <Arrow isDown={way === 'down'} />
          </button>
        ))}
      <button
        type="button"
        id={`edit-${spot}`}
        aria-label={t('spot.editOf', { spot: board.nameOf(spot) })}
        onClick={() => board.edit(spot)}
      >
        {t('spot.edit')}
      </button>
    </div>
  );
}

export function Arrow({ isDown = false }: { isDown?: boolean }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={isDown ? 'M2 4h8L6 9z' : 'M2 8h8L6 3z'} />
    </svg>
  );
}
