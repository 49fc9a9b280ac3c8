import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { DocNode } from '../document/types.ts';

/** Links the selected words; where nothing is selected, the address itself is written. Null takes the link away. */
export function writeLink(editor: Editor, href: string | null): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (href === null) {
    chain.unsetMark('link').run();
    return;
  }
  const isEmpty = editor.state.selection.empty && !editor.isActive('link');
  if (isEmpty) {
    const shown = href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '');
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: shown, marks: [{ type: 'link', attrs: { href } }] })
      .run();
    return;
  }
  chain.setMark('link', { href }).run();
}

/** The words of the footnote that is selected or stands right before the cursor; '' where there is none. */
export function noteAtCursor(editor: Editor): string {
  const position = notePosition(editor);
  return position === null ? '' : String(editor.state.doc.nodeAt(position)?.attrs.note ?? '');
}

/** Changes the footnote at the cursor, else puts one in after the selection; '' takes it out. */
export function writeNote(editor: Editor, note: string): void {
  const position = notePosition(editor);
  if (position !== null) {
    editor.commands.command(({ tr }) => {
      if (note === '') tr.delete(position, position + 1);
      else tr.setNodeMarkup(position, undefined, { note });
      return true;
    });
  } else if (note !== '') {
    editor.chain().focus().insertContentAt(editor.state.selection.to, { type: 'footnote', attrs: { note } }).run();
  }
}

function notePosition(editor: Editor): number | null {
  const { selection } = editor.state;
  const isNote = selection instanceof NodeSelection && selection.node.type.name === 'footnote';
  if (isNote) return selection.from;
  return selection.$from.nodeBefore?.type.name === 'footnote' ? selection.from - 1 : null;
}

/** Pictures one below the other, or as one gallery. */
export function pictureBlocks(mediaIds: number[], isGallery: boolean): DocNode[] {
  if (!isGallery) return mediaIds.map((mediaId) => ({ type: 'picture', attrs: { mediaId } }));
  const content = mediaIds.map((mediaId) => ({ type: 'galleryPicture', attrs: { mediaId } }));
  return content.length > 0 ? [{ type: 'gallery', content }] : [];
}
