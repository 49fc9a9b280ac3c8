import { Extension } from '@tiptap/core';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import type { InsertKind } from '../text/insert-kinds.ts';

export type SlashState = { query: string; rect: DOMRect | null; choose: (kind: InsertKind) => void };

type Options = {
  /** The menu that React draws: told what is typed after «/», null to close. */
  show: (state: SlashState | null) => void;
  /** Gives keys to the menu; true when it took them. */
  press: (event: KeyboardEvent) => boolean;
  insert: (kind: InsertKind) => void;
};

/** «/» at the beginning of an empty paragraph opens the menu of blocks. */
export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  addOptions: () => ({ show: () => {}, press: () => false, insert: () => {} }),
  addProseMirrorPlugins() {
    const { show, press, insert } = this.options;
    const state = (props: SuggestionProps): SlashState => ({
      query: props.query,
      rect: props.clientRect?.() ?? null,
      choose: (kind) => props.command(kind),
    });
    return [
      Suggestion<InsertKind, InsertKind>({
        editor: this.editor,
        char: '/',
        startOfLine: true,
        allowSpaces: false,
        allow: ({ state: editorState, range }) => {
          const place = editorState.doc.resolve(range.from);
          return place.depth === 1 && place.parent.type.name === 'paragraph';
        },
        command: ({ editor, range, props: kind }) => {
          editor.chain().focus().deleteRange(range).run();
          insert(kind);
        },
        render: () => ({
          onStart: (props) => show(state(props)),
          onUpdate: (props) => show(state(props)),
          onExit: () => show(null),
          onKeyDown: ({ event }) => press(event),
        }),
      }),
    ];
  },
});
