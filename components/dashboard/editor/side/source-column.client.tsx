'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { byPlace } from '#components/ui/by-place.ts';
import { ScrollBox } from '#components/ui/scroll-box.ts';
import type { Block } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import type { Lookups } from '../extensions/lookups.ts';
import { BlockView } from './block-view.tsx';
import styles from './source-column.module.css';

/** The text a translation is made from; `isChanged`: says something else than when it was translated. */
export type SourceText = {
  lang: Lang;
  title: string;
  lead: string | null;
  blocks: { block: Block; isChanged: boolean }[];
  isStale: boolean;
  /** Names this text, to say that it was seen. */
  mark: string;
};

type Props = { source: SourceText; editor: Editor | null; lookups: Lookups };

/** The source beside the translation, block by block in step: the block being written has its counterpart at the same height. */
export function SourceColumn({ source, editor, lookups }: Props) {
  const t = useTranslations('Editor');
  const column = useRef<HTMLElement>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    if (!editor) return;
    const follow = () => setAt(editor.state.selection.$from.index(0));
    editor.on('selectionUpdate', follow);
    return () => {
      editor.off('selectionUpdate', follow);
    };
  }, [editor]);
  useEffect(() => {
    const block = column.current?.querySelector(`[data-block="${at}"]`);
    const written = editor && !editor.isDestroyed ? editor.view.dom.children[at] : null;
    if (block && written && column.current) bringLevel(column.current, block, written);
  }, [at, editor]);
  return (
    <ScrollBox ref={column} className={styles.column} lang={source.lang} label={t('source.title')}>
      <h2 className={styles.title}>{source.title}</h2>
      {source.lead && <p className={styles.lead}>{source.lead}</p>}
      {byPlace(source.blocks, ({ block, isChanged }, index) => (
        <div
          data-block={index}
          className={styles.block}
          data-current={index === at || undefined}
          data-changed={isChanged || undefined}
        >
          {isChanged && <small>{t('source.changed')}</small>}
          <BlockView block={block} lookups={lookups} />
        </div>
      ))}
    </ScrollBox>
  );
}

/** Scrolls the column until the block is as high as what is written, or as near as the column's own edges let it. */
function bringLevel(column: HTMLElement, block: Element, written: Element): void {
  const [frame, from] = [column.getBoundingClientRect(), block.getBoundingClientRect()];
  const lowest = Math.max(frame.top, frame.bottom - from.height);
  const wanted = Math.min(lowest, Math.max(frame.top, written.getBoundingClientRect().top));
  column.scrollTop += from.top - wanted;
}
