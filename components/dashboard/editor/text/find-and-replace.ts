import type { Editor } from '@tiptap/core';
import { type Found, searchKey } from '../extensions/search.ts';

/** Looks for the words; '' ends the search. `current` is the place that is pointed at, counted around. */
export function searchFor(editor: Editor, needle: string, current: number): void {
  editor.view.dispatch(editor.state.tr.setMeta(searchKey, { needle, current }));
}

/** Brings the place that is pointed at onto the screen without taking the focus. */
export function showCurrent(editor: Editor): void {
  const place = currentOf(editor);
  if (!place) return;
  const dom = editor.view.domAtPos(place.from).node;
  const element = dom instanceof Element ? dom : dom.parentElement;
  element?.scrollIntoView({ block: 'center' });
}

export function replaceCurrent(editor: Editor, replacement: string): void {
  const place = currentOf(editor);
  if (place) replace(editor, [place], replacement);
  showCurrent(editor);
}

/** Replaces every place in one step that can be undone; gives how many there were. */
export function replaceAll(editor: Editor, replacement: string): number {
  const places = searchKey.getState(editor.state)?.found ?? [];
  if (places.length > 0) replace(editor, places, replacement);
  return places.length;
}

function currentOf(editor: Editor): Found | undefined {
  const search = searchKey.getState(editor.state);
  return search?.found[search.current];
}

function replace(editor: Editor, places: readonly Found[], replacement: string): void {
  const { tr } = editor.state;
  for (const { from, to } of [...places].sort((a, b) => b.from - a.from)) {
    if (replacement === '') tr.delete(from, to);
    else tr.insertText(replacement, from, to);
  }
  editor.view.dispatch(tr);
}
