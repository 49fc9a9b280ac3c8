import type { Editor } from '@tiptap/core';
import { nextMark, showMark } from './spelling-marks.ts';
import type { Spelling } from './use-spelling.ts';

/** Goes to the next finding after the cursor and opens its box, which takes the keyboard; turns the check on where it is off. */
export function goToNextRemark(editor: Editor | null, spelling: Spelling): void {
  if (!spelling.isOn) {
    spelling.toggle();
    return;
  }
  const id = editor && nextMark(editor);
  if (!id) return;
  showMark(editor, id);
  // Tiptap's own blur waits for the next frame; the box looks for the focus before.
  editor.view.dom.blur();
  spelling.setOpen(id);
}
