import { type Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { type EditorCommand, shortcuts } from '../text/editor-commands.ts';

type Options = { run: (command: EditorCommand) => void };

/** The keys of the desk's editor; Enter and Backspace in captions and titles do what a writer expects. */
export const Shortcuts = Extension.create<Options>({
  name: 'shortcuts',
  priority: 1000,
  addOptions: () => ({ run: () => {} }),
  addKeyboardShortcuts() {
    const { run } = this.options;
    const named = Object.entries(shortcuts).map(([command, key]) => [
      key,
      () => {
        run(command as EditorCommand);
        return true;
      },
    ]);
    return {
      ...Object.fromEntries(named),
      Enter: () => leaveLine(this.editor),
      Backspace: () => dropEmptyBlock(this.editor),
    };
  },
});

const nextLine: Record<string, number> = { quoteText: 1, tableCaption: 3, factTitle: 1 };
const lastLines = new Set(['quoteSource', 'picture', 'embed', 'galleryPicture']);

/** From a title or caption Enter goes on to the next part of the block, from the last part to a paragraph after the block. */
function leaveLine(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const name = $from.parent.type.name;
  const step = nextLine[name];
  if (step !== undefined && editor.state.selection.empty) return goTo(editor, $from.after() + step);
  if (lastLines.has(name)) return newParagraph(editor);
  return leaveFactBox(editor);
}

function goTo(editor: Editor, position: number): boolean {
  return editor.commands.command(({ tr }) => {
    tr.setSelection(TextSelection.near(tr.doc.resolve(position))).scrollIntoView();
    return true;
  });
}

function newParagraph(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const after = $from.after(1);
  return editor
    .chain()
    .insertContentAt(after, { type: 'paragraph' })
    .setTextSelection(after + 1)
    .scrollIntoView()
    .run();
}

/** An empty last paragraph of a fact box is moved out of it. */
function leaveFactBox(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const box = $from.depth === 2 ? $from.node(1) : null;
  const isLast = box?.type.name === 'factBox' && $from.index(1) === box.childCount - 1 && box.childCount > 2;
  if (!isLast || $from.parent.content.size > 0) return false;
  const from = $from.before();
  return editor
    .chain()
    .deleteRange({ from, to: $from.after() })
    .command(({ tr }) => {
      const after = tr.mapping.map($from.after(1));
      const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
      if (paragraph) tr.insert(after, paragraph).setSelection(TextSelection.create(tr.doc, after + 1));
      return true;
    })
    .run();
}

/** Backspace at the start of an empty quote, table caption or fact box takes the whole block away. */
function dropEmptyBlock(editor: Editor): boolean {
  const { selection, doc } = editor.state;
  const { $from } = selection;
  const block = $from.depth > 1 ? $from.node(1) : null;
  const isWhole = ['quote', 'factBox', 'captionedTable'].includes(block?.type.name ?? '');
  if (!selection.empty || !isWhole || !block || block.textContent !== '' || $from.index(1) > 0) return false;
  const from = $from.before(1);
  return doc.nodeAt(from) === block
    ? editor
        .chain()
        .insertContentAt({ from, to: from + block.nodeSize }, { type: 'paragraph' })
        .setTextSelection(from + 1)
        .run()
    : false;
}
