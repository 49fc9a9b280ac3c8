import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockNode } from '../document/to-document.ts';
import { cleanHref } from '../paste/clean-href.ts';
import { plainTextBlocks } from '../paste/plain-text.ts';
import { type Pasted, readPastedHtml } from '../paste/read-html.ts';
import { insertBlocks } from './insert-blocks.ts';

/** Addresses of pictures, and how many more the clipboard only named. */
export type PastedPictures = Omit<Pasted, 'blocks'>;

type Options = {
  /** Picture files that were pasted or dropped. */
  takeFiles: (files: File[], position: number | null) => void;
  /** Pictures that were in a pasted page. */
  offerPictures: (pictures: PastedPictures) => void;
  /** Words of another place were put in, and now stand between these two positions. */
  notePasted: (from: number, to: number) => void;
};

/** What only our own blocks write when they are copied; such a copy comes back exactly, all else is read by our own rules. */
const ownBlocks = /data-(?:picture|gallery|facts|quote|table|embed|story|note)\b|<span lang="(?:kk|ru)"/;

export const PasteClean = Extension.create<Options>({
  name: 'pasteClean',
  addOptions: () => ({ takeFiles: () => {}, offerPictures: () => {}, notePasted: () => {} }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        props: {
          handleDOMEvents: { paste: (view, event) => takePaste(view, event, options) },
          handleDrop: (view, event, _slice, isMoved) =>
            !isMoved && event.dataTransfer !== null && takeDrop(view, event, event.dataTransfer, options),
        },
      }),
    ];
  },
});

/** Before ProseMirror looks at it: what others wrote is read by nobody but us. */
function takePaste(view: EditorView, event: ClipboardEvent, options: Options): boolean {
  const isTaken = view.editable && event.clipboardData !== null && takeTransfer(view, event.clipboardData, options);
  if (isTaken) event.preventDefault();
  return isTaken;
}

function takeTransfer(view: EditorView, data: DataTransfer, options: Options): boolean {
  const html = data.getData('text/html');
  if (html.includes('data-pm-slice') && ownBlocks.test(html)) return false;
  if (linkSelected(view, data.getData('text/plain').trim())) return true;
  const files = pictureFiles(data);
  if (files.length > 0 && !data.getData('text/plain')) {
    options.takeFiles(files, null);
    return true;
  }
  if (view.state.selection.$from.parent.type.spec.marks === '') return pasteWords(view, data.getData('text/plain'));
  const { blocks, ...pictures } = html === '' ? fromPlain(data) : fromHtml(html);
  const hasPictures = pictures.pictures.length + pictures.lost > 0;
  if (hasPictures) options.offerPictures(pictures);
  if (blocks.length === 0) return hasPictures;
  const { from } = view.state.selection;
  insertBlocks(view, blocks.map(blockNode));
  options.notePasted(from, view.state.selection.to);
  return true;
}

/** An address pasted over words of one paragraph links them. */
function linkSelected(view: EditorView, address: string): boolean {
  const { selection, schema, tr } = view.state;
  const { $from, $to, from, to } = selection;
  const mark = schema.marks.link;
  const mayLink = mark && selection instanceof TextSelection && !selection.empty && $from.sameParent($to);
  if (!mayLink || !$from.parent.type.allowsMarkType(mark) || !/^https?:\/\/\S+$/i.test(address)) return false;
  const href = cleanHref(address, location.origin);
  if (href === null) return false;
  view.dispatch(tr.addMark(from, to, mark.create({ href })).setMeta('paste', true));
  return true;
}

function takeDrop(view: EditorView, event: DragEvent, data: DataTransfer, options: Options): boolean {
  const files = pictureFiles(data);
  if (files.length === 0) return false;
  options.takeFiles(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null);
  return true;
}

/** Captions, titles and sources hold one line of words. */
function pasteWords(view: EditorView, text: string): boolean {
  view.dispatch(view.state.tr.insertText(text.replace(/\s+/g, ' ').trim()).scrollIntoView());
  return true;
}

function pictureFiles(data: DataTransfer): File[] {
  return [...data.files].filter((file) => file.type.startsWith('image/'));
}

function fromHtml(html: string): Pasted {
  const page = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  return readPastedHtml(page.body, location.origin);
}

/** The parser runs no handler, but the browser reports each as an attempt to. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi, ''));
}

function fromPlain(data: DataTransfer): Pasted {
  return { blocks: plainTextBlocks(data.getData('text/plain'), location.origin), pictures: [], lost: 0 };
}
