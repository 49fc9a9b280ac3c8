import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { SpellingItem } from './spelling-item.ts';

type Options = { open: (id: string | null) => void };

const spellingKey = new PluginKey<DecorationSet>('spelling');

/** Quiet underlines at findings; a transaction's meta sets all of them, typing moves them, and what is written over loses its line. */
export const SpellingMarks = Extension.create<Options>({
  name: 'spellingMarks',
  addOptions: () => ({ open: () => {} }),
  addProseMirrorPlugins() {
    const { open } = this.options;
    return [
      new Plugin<DecorationSet>({
        key: spellingKey,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, marks) => {
            const items = transaction.getMeta(spellingKey) as SpellingItem[] | undefined;
            if (items) return marksOf(transaction, items);
            return transaction.docChanged ? moved(transaction, marks) : marks;
          },
        },
        props: {
          decorations: (state) => spellingKey.getState(state),
          handleClick: (view, position) => {
            const [mark] = spellingKey.getState(view.state)?.find(position, position) ?? [];
            open(mark ? idOf(mark) : null);
            return false;
          },
        },
      }),
    ];
  },
});

/** Shows these findings of the body and no others. */
export function showMarks(editor: Editor, items: SpellingItem[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(spellingKey, items).setMeta('addToHistory', false));
}

/** Where a finding of the body stands now; null when it was written over. */
export function markAt(editor: Editor, id: string): { from: number; to: number } | null {
  const marks = spellingKey.getState(editor.state);
  return marks?.find(undefined, undefined, (spec) => spec.id === id)[0] ?? null;
}

/** Puts the cursor after a finding of the body and brings it onto the screen; the focus stays where it is. */
export function showMark(editor: Editor, id: string): void {
  const mark = markAt(editor, id);
  if (!mark) return;
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, mark.to)).scrollIntoView());
}

/** The first finding after the cursor, around the end to the first of all; null without any. */
export function nextMark(editor: Editor): string | null {
  const marks = (spellingKey.getState(editor.state)?.find() ?? []).sort((a, b) => a.from - b.from);
  const next = marks.find(({ to }) => to > editor.state.selection.to) ?? marks[0];
  return next ? idOf(next) : null;
}

function marksOf({ doc }: Transaction, items: SpellingItem[]): DecorationSet {
  const fitting = items.filter(({ to }) => to <= doc.content.size);
  return DecorationSet.create(
    doc,
    fitting.map(({ id, from, to, finding }) =>
      Decoration.inline(
        from,
        to,
        { class: 'remark', 'data-remark': finding.kind === 'spelling' ? 'word' : 'style' },
        { id },
      ),
    ),
  );
}

function moved(transaction: Transaction, marks: DecorationSet): DecorationSet {
  let left = marks.map(transaction.mapping, transaction.doc);
  for (const [index, map] of transaction.mapping.maps.entries()) {
    const rest = transaction.mapping.slice(index + 1);
    map.forEach((_from, _to, start, end) => {
      left = left.remove(left.find(rest.map(start, -1), rest.map(end, 1)));
    });
  }
  return left;
}

function idOf(mark: Decoration): string {
  return String((mark.spec as { id: string }).id);
}
