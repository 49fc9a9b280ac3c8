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

/** Finds and replaces in the text: Enter goes on, Shift + Enter back, Escape closes. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('Editor');
  const [needle, setNeedle] = useState('');
  const [replacement, setReplacement] = useState('');
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
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
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
            searchFor(editor, event.target.value, 0);
            showCurrent(editor);
          }}
        />
      </Field>
      <Field id="find-replacement" label={t('find.replacement')}>
        <TextInput value={replacement} onChange={(event) => setReplacement(event.target.value)} />
      </Field>
      <output>{t('find.count', { current: found === 0 ? 0 : current + 1, count: found })}</output>
      <Button type="button" onClick={() => step(1)}>
        {t('find.next')}
      </Button>
      <Button type="button" disabled={found === 0} onClick={() => replaceCurrent(editor, replacement)}>
        {t('find.replace')}
      </Button>
      <Button type="button" disabled={found === 0} onClick={() => replaceAll(editor, replacement)}>
        {t('find.replaceAll')}
      </Button>
      <Button type="button" kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </search>
  );
}
