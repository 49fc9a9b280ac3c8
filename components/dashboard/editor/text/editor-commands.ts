import type { Editor } from '@tiptap/core';
import { moveBlock } from '../extensions/move-block.ts';
import { insertBlock } from './insert-block.ts';
import type { InsertKind } from './insert-kinds.ts';

/** Everything the keyboard can ask for; the help dialog lists the same table. */
export const shortcuts = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  link: 'Mod-k',
  language: 'Mod-Alt-l',
  paragraph: 'Mod-Alt-0',
  heading2: 'Mod-Alt-2',
  heading3: 'Mod-Alt-3',
  orderedList: 'Mod-Shift-7',
  bulletList: 'Mod-Shift-8',
  quote: 'Mod-Shift-9',
  footnote: 'Mod-Alt-f',
  picture: 'Mod-Alt-p',
  insert: 'Mod-Alt-i',
  moveUp: 'Alt-ArrowUp',
  moveDown: 'Alt-ArrowDown',
  removeBlock: 'Mod-Alt-Backspace',
  undo: 'Mod-z',
  redo: 'Mod-Shift-z',
  find: 'Mod-f',
  typography: 'Mod-Alt-t',
  nextRemark: 'F7',
  save: 'Mod-s',
  saveNamed: 'Mod-Shift-s',
  help: 'Mod-Alt-h',
} as const;

export type EditorCommand = keyof typeof shortcuts;

/** What concerns the whole page and not only the text. */
export const pageCommands = [
  'save',
  'saveNamed',
  'typography',
  'nextRemark',
] as const satisfies readonly EditorCommand[];
export type PageCommand = (typeof pageCommands)[number];

export function isPageCommand(command: EditorCommand): command is PageCommand {
  return pageCommands.some((each) => each === command);
}

/** Does what needs no question to be asked first; false for commands the page answers (dialogs, saving). */
export function runPlainCommand(editor: Editor, command: EditorCommand, otherLang: string): boolean {
  switch (command) {
    case 'bold':
      return editor.chain().focus().toggleMark('bold').run();
    case 'italic':
      return editor.chain().focus().toggleMark('italic').run();
    case 'language':
      return editor.chain().focus().toggleMark('language', { lang: otherLang }).run();
    case 'paragraph':
      return editor.chain().focus().clearNodes().run();
    case 'heading2':
    case 'heading3':
    case 'orderedList':
    case 'bulletList':
    case 'quote':
      insertBlock(editor, command satisfies InsertKind);
      return true;
    case 'moveUp':
      return moveBlock(editor, -1) || true;
    case 'moveDown':
      return moveBlock(editor, 1) || true;
    case 'removeBlock':
      return removeBlock(editor);
    case 'undo':
      return editor.commands.undo();
    case 'redo':
      return editor.commands.redo();
    default:
      return false;
  }
}

function removeBlock(editor: Editor): boolean {
  return editor.commands.command(({ state, tr }) => {
    const { $from } = state.selection;
    const from = $from.posAtIndex($from.index(0), 0);
    const block = state.doc.nodeAt(from);
    if (block) tr.delete(from, from + block.nodeSize).scrollIntoView();
    return block !== null;
  });
}
