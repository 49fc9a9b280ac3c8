'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import type { FocalPoint } from '#domain/media/types';
import { CropPreviews } from './crop-previews.tsx';
import styles from './focal-editor.module.css';
import type { LibraryEntry } from './library-entry.ts';

type Answer = { ok: true } | { ok: false; message: string };
type Props = {
  picture: Pick<LibraryEntry, 'url' | 'width' | 'height' | 'color'>;
  focal: FocalPoint;
  /** Null for somebody who may only look. */
  save: ((point: FocalPoint) => Promise<Answer>) | null;
};

const steps: Record<string, FocalPoint> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Sets the point that no crop may lose, by click or arrow keys, and shows at once what every crop would be. */
export function FocalEditor({ picture, focal, save }: Props) {
  const t = useTranslations('Media');
  const shell = useTranslations('Shell');
  const [point, setPoint] = useState(focal);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isPending, begin] = useTransition();
  const percent = { x: Math.round(point.x * 100), y: Math.round(point.y * 100) };
  const move = (x: number, y: number) => {
    setAnswer(null);
    setPoint({ x: inside(x), y: inside(y) });
  };
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    // A click by keyboard has no place.
    if (event.detail > 0) move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const size = event.shiftKey ? 0.1 : 0.01;
    move(point.x + step.x * size, point.y + step.y * size);
  };
  return (
    <div className={styles.editor}>
      {save && <p id="focal-lead">{t('focal.lead')}</p>}
      <button
        type="button"
        className={styles.picture}
        disabled={!save}
        onClick={click}
        onKeyDown={press}
        aria-label={t('focal.point', percent)}
        aria-describedby={save ? 'focal-lead' : undefined}
      >
        <img
          src={picture.url}
          alt=""
          style={{ backgroundColor: picture.color, aspectRatio: picture.width / picture.height }}
        />
        <i style={{ insetInlineStart: `${percent.x}%`, insetBlockStart: `${percent.y}%` }} />
      </button>
      <p className={styles.place} role="status">
        {t('focal.point', percent)}
      </p>
      <CropPreviews picture={picture} focal={point} />
      {answer && <Notice tone={answer.ok ? 'good' : 'bad'}>{answer.ok ? t('focal.saved') : answer.message}</Notice>}
      {save && (
        <Button
          type="button"
          kind="primary"
          disabled={isPending}
          onClick={() => begin(async () => setAnswer(await save(point).catch(unanswered(shell('unreachable')))))}
        >
          {t('focal.save')}
        </Button>
      )}
    </div>
  );
}

function inside(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
