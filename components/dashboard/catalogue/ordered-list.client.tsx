'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import styles from './catalogue.module.css';
import { type SaveOrder, useOrder } from './use-order.ts';

export type OrderedRow = { id: number; name: string; note: string; href: string };

type Props = {
  /** The words of the noun: `Rubrics`. */
  namespace: string;
  rows: OrderedRow[];
  /** Gets `id` and `direction`, `up` or `down`: the buttons, which work without a script. */
  move: (form: FormData) => Promise<void>;
  saveOrder: SaveOrder;
};

const kind = 'application/x-arainfo-row';

/** Things in an order of their own: dragged by their handle, moved with the arrow keys on it, or one place at a time by buttons. */
export function OrderedList({ namespace, rows: given, move, saveOrder }: Props) {
  const t = useTranslations(namespace);
  const { rows, place, refusal } = useOrder(given, saveOrder, t('move.unreachable'));
  const [over, setOver] = useState<number | null>(null);
  const [said, say] = useState('');
  const moveTo = (id: number, index: number) => {
    const row = rows.find((each) => each.id === id);
    const at = Math.min(Math.max(index, 0), rows.length - 1);
    if (!row || rows[at]?.id === id) return;
    place(id, at);
    say(t('move.said', { name: row.name, number: at + 1 }));
  };
  const drop = (index: number) => (event: DragEvent) => {
    setOver(null);
    if (!event.dataTransfer.types.includes(kind)) return;
    event.preventDefault();
    moveTo(Number(event.dataTransfer.getData(kind)), index);
  };
  const allow = (id: number) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(kind)) return;
    event.preventDefault();
    setOver(id);
  };
  return (
    <>
      {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      <p className={styles.hint}>{t('move.hint')}</p>
      <p className={styles.said} role="status">
        {said}
      </p>
      <ol className={styles.order}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            data-over={over === row.id || undefined}
            onDragOver={allow(row.id)}
            onDragLeave={() => setOver(null)}
            onDrop={drop(index)}
          >
            <Handle row={row} index={index} label={t('move.handle', { name: row.name })} moveTo={moveTo} />
            <a href={row.href}>{row.name}</a>
            <small>{row.note}</small>
            <StepButtons
              namespace={namespace}
              row={row}
              move={move}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

type HandleProps = { row: OrderedRow; index: number; label: string; moveTo: (id: number, index: number) => void };

function Handle({ row, index, label, moveTo }: HandleProps) {
  const onKey = (event: KeyboardEvent) => {
    const target = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: Number.MAX_SAFE_INTEGER }[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moveTo(row.id, target);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={label}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(kind, String(row.id))}
      onKeyDown={onKey}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" />
      </svg>
    </button>
  );
}

type StepProps = { namespace: string; row: OrderedRow; move: Props['move']; isFirst: boolean; isLast: boolean };

function StepButtons({ namespace, row, move, isFirst, isLast }: StepProps) {
  const t = useTranslations(namespace);
  return (
    <form action={move}>
      <input type="hidden" name="id" value={row.id} />
      <Row>
        <Button
          kind="quiet"
          name="direction"
          value="up"
          disabled={isFirst}
          aria-label={t('move.upOf', { name: row.name })}
        >
          {t('move.up')}
        </Button>
        <Button
          kind="quiet"
          name="direction"
          value="down"
          disabled={isLast}
          aria-label={t('move.downOf', { name: row.name })}
        >
          {t('move.down')}
        </Button>
      </Row>
    </form>
  );
}
