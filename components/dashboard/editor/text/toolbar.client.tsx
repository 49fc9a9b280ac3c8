'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { keyName } from '../dialogs/key-name.ts';
import { type EditorCommand, shortcuts } from './editor-commands.ts';
import { TableTools } from './table-tools.client.tsx';
import styles from './toolbar.module.css';

type Props = {
  editor: Editor;
  run: (command: EditorCommand) => void;
  /** The check of spelling, where there is one. */
  check: { isOn: boolean; toggle: () => void } | null;
};

const marks = ['bold', 'italic', 'link', 'footnote', 'language'] as const;
const history = ['undo', 'redo'] as const;
const page = ['find', 'typography', 'help'] as const;

/** The same commands as the keys, for the mouse and the thumb. */
export function Toolbar({ editor, run, check }: Props) {
  const t = useTranslations('Editor');
  const active = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      link: editor.isActive('link'),
      language: editor.isActive('language'),
      footnote: editor.isActive('footnote'),
      table: editor.isActive('table'),
    }),
  });
  const isMac = navigator.platform.startsWith('Mac');
  const button = (command: EditorCommand, isPressed?: boolean) => (
    <button
      key={command}
      type="button"
      data-command={command}
      aria-label={t(`command.${command}`)}
      title={`${t(`command.${command}`)} (${keyName(shortcuts[command], isMac)})`}
      aria-pressed={isPressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(command)}
    >
      {t(`sign.${command}`)}
    </button>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('toolbar')} data-unprinted="">
      <button
        type="button"
        className={styles.add}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run('insert')}
      >
        {t('add')}
      </button>
      {marks.map((command) => button(command, active[command]))}
      <span className={styles.gap} />
      {check && (
        <button
          type="button"
          aria-pressed={check.isOn}
          onMouseDown={(event) => event.preventDefault()}
          onClick={check.toggle}
        >
          {t('spelling')}
        </button>
      )}
      {history.map((command) => button(command))}
      {active.table ? <TableTools editor={editor} /> : page.map((command) => button(command))}
    </div>
  );
}
