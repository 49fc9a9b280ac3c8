import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { DocNode } from '../document/types.ts';

/** Puts blocks at the selection: a single paragraph runs into the text there, at the edges too where they are plain text. */
export function insertBlocks(view: EditorView, blocks: DocNode[]): void {
  const { state } = view;
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block));
  const isText = (node: DocumentNode | undefined) => node?.type.name === 'paragraph';
  const openStart = isText(nodes[0]) ? 1 : 0;
  const openEnd = isText(nodes.at(-1)) ? 1 : 0;
  const slice = new Slice(Fragment.from(nodes), openStart, openEnd);
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}
