import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export type Found = { from: number; to: number };
type Search = { needle: string; current: number; found: Found[]; marks: DecorationSet };

export const searchKey = new PluginKey<Search>('search');
const none: Search = { needle: '', current: 0, found: [], marks: DecorationSet.empty };

/** Shows every place of what is looked for; a transaction's meta `{ needle, current }` sets both. */
export const SearchMarks = Extension.create({
  name: 'searchMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Search>({
      key: searchKey,
      state: {
        init: () => none,
        apply: (transaction, search) => {
          const asked = transaction.getMeta(searchKey) as Partial<Search> | undefined;
          if (!asked && (search.needle === '' || !transaction.docChanged)) return search;
          return lookFor(transaction.doc, asked?.needle ?? search.needle, asked?.current ?? search.current);
        },
      },
      props: { decorations: (state) => searchKey.getState(state)?.marks },
    }),
  ],
});

function lookFor(doc: DocumentNode, needle: string, wanted: number): Search {
  if (needle === '') return none;
  const found = findAll(doc, needle);
  const current = found.length === 0 ? 0 : (wanted + found.length) % found.length;
  const marks = found.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? 'found current' : 'found' }),
  );
  return { needle, current, found, marks: DecorationSet.create(doc, marks) };
}

/** Every place of the words, whatever their capitals; a footnote between letters counts as one sign. */
export function findAll(doc: DocumentNode, needle: string): Found[] {
  const found: Found[] = [];
  const wanted = fold(needle);
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = fold(node.textBetween(0, node.content.size, undefined, '\uFFFC'));
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      found.push({ from: position + 1 + at, to: position + 1 + at + wanted.length });
    }
    return false;
  });
  return found;
}

/** Lower case without changing any length, so that places in both are the same. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text.replace(/./gsu, lowerSign);
  return folded.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
}

/** A capital that has no small letter of its own length, like İ, becomes the first sign of it. */
function lowerSign(sign: string): string {
  return sign.toLowerCase().slice(0, sign.length);
}
