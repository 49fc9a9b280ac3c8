'use client';

import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, toggleHeaderRow } from '@tiptap/pm/tables';
import { useTranslations } from 'next-intl';

const tools: Record<string, Command> = { addRowAfter, addColumnAfter, deleteRow, deleteColumn, toggleHeaderRow };

/** What can be done with the rows and columns the cursor is in. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('Editor');
  return Object.entries(tools).map(([name, command]) => (
    <button
      key={name}
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        command(editor.state, editor.view.dispatch);
        editor.commands.focus();
      }}
    >
      {t(`table.${name}`)}
    </button>
  ));
}
