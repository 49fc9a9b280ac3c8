'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { searchKey } from '../extensions/search.ts';
import { replaceAll, replaceCurrent, searchFor, showCurrent } from './find-and-replace.ts';
import styles from './toolbar.module.css';

/** Finds and replaces in the text: Enter goes on, Shift + Enter back, on the buttons it presses them and undo takes back a replacement; Escape closes. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('Editor');
  const [needle, setNeedle] = useState('');
  const [replacement, setReplacement] = useState('');
  const [replaced, setReplaced] = useState<number | null>(null);
  const bar = useRef<HTMLElement>(null);
  const { found, current } = useEditorState({
    editor,
    selector: () => {
      const search = searchKey.getState(editor.state);
      return { found: search?.found.length ?? 0, current: search?.current ?? 0 };
    },
  });
  useEffect(() => {
    bar.current?.querySelector('input')?.focus();
    return () => searchFor(editor, '', 0);
  }, [editor]);
  const step = (by: number) => {
    searchFor(editor, needle, current + by);
    showCurrent(editor);
  };
  const undo = () => {
    editor.commands.undo();
    setReplaced(null);
  };
  const press = (event: KeyboardEvent) => {
    const isWritten = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && isWritten) step(event.shiftKey ? -1 : 1);
    else if (event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !isWritten) undo();
    else return;
    event.preventDefault();
  };
  return (
    <search ref={bar} className={styles.find} aria-label={t('command.find')} onKeyDown={press}>
      <Field id="find-needle" label={t('find.needle')}>
        <TextInput
          value={needle}
          onChange={(event) => {
            setNeedle(event.target.value);
            setReplaced(null);
            searchFor(editor, event.target.value, 0);
            showCurrent(editor);
          }}
        />
      </Field>
      <Field id="find-replacement" label={t('find.replacement')}>
        <TextInput value={replacement} onChange={(event) => setReplacement(event.target.value)} />
      </Field>
      <output>
        {replaced === null
          ? t('find.count', { current: found === 0 ? 0 : current + 1, count: found })
          : t('find.replaced', { count: replaced })}
      </output>
      <Button type="button" onClick={() => step(1)}>
        {t('find.next')}
      </Button>
      <Button type="button" aria-disabled={found === 0} onClick={() => replaceCurrent(editor, replacement)}>
        {t('find.replace')}
      </Button>
      <Button
        type="button"
        aria-disabled={found === 0}
        onClick={() => setReplaced(replaceAll(editor, replacement) || null)}
      >
        {t('find.replaceAll')}
      </Button>
      <Button type="button" kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </search>
  );
}
