'use client';

import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { type InsertKind, insertKinds } from './insert-kinds.ts';
import styles from './slash-list.module.css';

export type SlashKeys = { press: (event: KeyboardEvent) => boolean };

type Props = {
  query: string;
  rect: DOMRect | null;
  choose: (kind: InsertKind) => void;
  /** The element that has the focus: it is told which line is chosen. */
  owner: HTMLElement;
  ref: Ref<SlashKeys>;
};

/** The menu of blocks under the cursor; the focus stays in the text, arrows move, Enter puts in. */
export function SlashList({ query, rect, choose, owner, ref }: Props) {
  const t = useTranslations('Editor');
  const wanted = query.toLowerCase();
  const found = insertKinds.filter((kind) =>
    `${t(`insert.${kind}`)} ${t(`insertAlso.${kind}`)}`.toLowerCase().includes(wanted),
  );
  const [at, setAt] = useState(0);
  const current = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    owner.setAttribute('aria-controls', 'insert-menu');
    owner.setAttribute('aria-activedescendant', current ? `insert-${current}` : '');
    document.getElementById(`insert-${current}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      owner.removeAttribute('aria-controls');
      owner.removeAttribute('aria-activedescendant');
    };
  }, [owner, current]);
  useImperativeHandle(ref, () => ({
    press: (event) => {
      if (event.key === 'ArrowDown') setAt((before) => (Math.min(before, found.length - 1) + 1) % found.length);
      else if (event.key === 'ArrowUp')
        setAt((before) => (Math.min(before, found.length - 1) - 1 + found.length) % found.length);
      else if (event.key === 'Enter' && current) choose(current);
      else return false;
      return found.length > 0;
    },
  }));
  if (found.length === 0) return null;
  return (
    <div
      id="insert-menu"
      role="listbox"
      aria-label={t('insertTitle')}
      className={styles.menu}
      style={{ insetInlineStart: rect?.left ?? 16, insetBlockStart: placeOf(rect) }}
    >
      {found.map((kind) => (
        <div
          key={kind}
          id={`insert-${kind}`}
          role="option"
          tabIndex={-1}
          aria-selected={kind === current}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(kind);
          }}
        >
          {t(`insert.${kind}`)}
        </div>
      ))}
    </div>
  );
}

const menuHeight = 320;

function placeOf(rect: DOMRect | null): number {
  if (!rect) return 80;
  return rect.bottom + menuHeight > window.innerHeight ? Math.max(8, rect.top - menuHeight) : rect.bottom + 6;
}
