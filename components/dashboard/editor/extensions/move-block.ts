import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Moves the block the cursor is in over its neighbour; false where there is none. */
export function moveBlock(editor: Editor, direction: -1 | 1): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { selection, doc } = state;
    const index = selection.$from.index(0);
    const other = index + direction;
    const block = doc.maybeChild(index);
    const neighbour = other < 0 ? null : doc.maybeChild(other);
    if (!block || !neighbour) return false;
    if (!dispatch) return true;
    const from = selection.$from.posAtIndex(index, 0);
    const to = direction === 1 ? from + neighbour.nodeSize : from - neighbour.nodeSize;
    const offset = selection.from - from;
    tr.delete(from, from + block.nodeSize).insert(to, block);
    const place = to + offset;
    tr.setSelection(
      selection instanceof NodeSelection ? NodeSelection.create(tr.doc, place) : TextSelection.create(tr.doc, place),
    );
    tr.scrollIntoView();
    return true;
  });
}
