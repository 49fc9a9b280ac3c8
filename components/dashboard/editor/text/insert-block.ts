import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { DocNode } from '../document/types.ts';
import type { InsertKind } from './insert-kinds.ts';

const cell = (type: string): DocNode => ({ type, content: [{ type: 'paragraph' }] });
const row = (type: string): DocNode => ({ type: 'tableRow', content: [cell(type), cell(type), cell(type)] });

/** Puts in a block that needs nothing to be chosen first; the cursor goes to where its words are written. */
export function insertBlock(editor: Editor, kind: InsertKind): void {
  const chain = editor.chain().focus();
  switch (kind) {
    case 'heading2':
    case 'heading3':
      chain.toggleNode('heading', 'paragraph', { level: kind === 'heading2' ? 2 : 3 }).run();
      return;
    case 'bulletList':
      chain.toggleList('bulletList', 'listItem').run();
      return;
    case 'orderedList':
      chain.toggleList('orderedList', 'listItem').run();
      return;
    case 'quote':
      insertQuote(editor);
      return;
    case 'table':
      placeBlock(editor, {
        type: 'captionedTable',
        content: [
          { type: 'tableCaption' },
          { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] },
        ],
      });
      return;
    case 'factBox':
      placeBlock(editor, { type: 'factBox', content: [{ type: 'factTitle' }, { type: 'paragraph' }] });
      return;
    default:
      return;
  }
}

/** Puts a block in place of an empty paragraph, else after the block the cursor is in, and the cursor into it. */
export function placeBlock(editor: Editor, block: DocNode): void {
  const { $from } = editor.state.selection;
  const at = $from.posAtIndex($from.index(0), 0);
  const current = editor.state.doc.nodeAt(at);
  const isEmpty = current?.type.name === 'paragraph' && current.content.size === 0;
  const from = isEmpty || !current ? at : at + current.nodeSize;
  const to = isEmpty && current ? at + current.nodeSize : from;
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, block)
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(from + 1))).scrollIntoView();
      return true;
    })
    .run();
}

/** The paragraph the cursor is in becomes the words of a quote. */
function insertQuote(editor: Editor): void {
  const { $from } = editor.state.selection;
  const text = $from.depth === 1 && $from.parent.isTextblock ? $from.parent : null;
  const content = (text?.toJSON() as DocNode | undefined)?.content;
  const quote: DocNode = {
    type: 'quote',
    content: [{ type: 'quoteText', ...(content ? { content } : {}) }, { type: 'quoteSource' }],
  };
  if (!text) {
    placeBlock(editor, quote);
    return;
  }
  const from = $from.before(1);
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to: from + text.nodeSize }, quote)
    .setTextSelection(from + 2 + $from.parentOffset)
    .run();
}
