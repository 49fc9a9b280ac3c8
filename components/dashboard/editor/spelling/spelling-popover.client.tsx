'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Lang } from '#lib/lang';
import { type AddWord, FindingActions } from './finding-actions.client.tsx';
import styles from './spelling.module.css';
import { markAt } from './spelling-marks.ts';
import type { Spelling } from './use-spelling.ts';

type Props = { editor: Editor; spelling: Spelling; lang: Lang; addWord: AddWord | null };

/** The box beside a marked word: opened by a click or by F7, arrows and Tab go through it, Escape goes back to the text. */
export function SpellingPopover({ editor, spelling, lang, addWord }: Props) {
  const t = useTranslations('Spelling');
  const box = useRef<HTMLDivElement>(null);
  const { open, setOpen } = spelling;
  const item = spelling.items.find(({ id }) => id === open);
  const mark = item && markAt(editor, item.id);
  useEffect(() => {
    const close = () => setOpen(null);
    editor.on('update', close);
    window.addEventListener('resize', close);
    return () => {
      editor.off('update', close);
      window.removeEventListener('resize', close);
    };
  }, [editor, setOpen]);
  useEffect(() => {
    if (open && !editor.view.hasFocus()) box.current?.focus();
  }, [open, editor]);
  if (!item || !mark) return null;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(null);
      editor.commands.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(box.current, event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  const { left, bottom, top } = editor.view.coordsAtPos(mark.from);
  const isLow = bottom + boxHeight > window.innerHeight;
  return (
    <div
      ref={box}
      role="dialog"
      tabIndex={-1}
      aria-label={t('boxLabel', { word: item.finding.word })}
      className={styles.popover}
      style={{
        insetInlineStart: Math.max(8, Math.min(left, window.innerWidth - boxWidth)),
        ...(isLow ? { insetBlockEnd: window.innerHeight - top + 6 } : { insetBlockStart: bottom + 6 }),
      }}
      onKeyDown={press}
    >
      <FindingActions key={item.id} {...{ item, spelling, lang, addWord }} />
    </div>
  );
}

const boxHeight = 280;
const boxWidth = 280;

function step(box: HTMLElement | null, by: number): void {
  const buttons = [...(box?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(Math.max(at, by === 1 ? -1 : 0) + by + buttons.length) % buttons.length]?.focus();
}
