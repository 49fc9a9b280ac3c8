import type { AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions';
import { isSafeHref } from '#domain/body/input';
import { FactBox, FactTitle } from '../extensions/fact-box.ts';
import { LanguageMark } from '../extensions/language-mark.ts';
import type { Lookups } from '../extensions/lookups.ts';
import { PasteClean, type PastedPictures } from '../extensions/paste-clean.ts';
import { Gallery, GalleryPicture, Picture } from '../extensions/picture.ts';
import { Quote, QuoteSource, QuoteText } from '../extensions/quote.ts';
import { Embed, Footnote, ReadAlso } from '../extensions/references.ts';
import { SearchMarks } from '../extensions/search.ts';
import { Shortcuts } from '../extensions/shortcuts.ts';
import { SlashMenu, type SlashState } from '../extensions/slash-menu.ts';
import { CaptionedTable, Table, TableCaption, TableCell, TableHeader, TableRow } from '../extensions/table.ts';
import type { Say } from '../extensions/words.ts';
import { SpellingMarks } from '../spelling/spelling-marks.ts';
import type { EditorCommand } from './editor-commands.ts';
import type { InsertKind } from './insert-kinds.ts';

export type EditorWiring = {
  lookups: Lookups;
  say: Say;
  run: (command: EditorCommand) => void;
  insert: (kind: InsertKind) => void;
  showSlash: (state: SlashState | null) => void;
  pressSlash: (event: KeyboardEvent) => boolean;
  takeFiles: (files: File[], position: number | null) => void;
  offerPictures: (pictures: PastedPictures) => void;
  notePasted: (from: number, to: number) => void;
  openRemark: (id: string | null) => void;
};

/** The blocks of a body as nodes of the editor, and what helps to write them. */
export function editorExtensions(wiring: EditorWiring): AnyExtension[] {
  const { lookups, say } = wiring;
  return [
    ...blockExtensions(lookups, say),
    Bold,
    Italic,
    LanguageMark,
    Link.configure({
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (url) => isSafeHref(url),
    }),
    UndoRedo.configure({ newGroupDelay: 600 }),
    Dropcursor.configure({ width: 2 }),
    Gapcursor,
    TrailingNode,
    Placeholder.configure({
      includeChildren: true,
      showOnlyCurrent: false,
      placeholder: ({ node, pos }) => placeholderOf(node.type.name, pos, say),
    }),
    SearchMarks,
    SpellingMarks.configure({ open: wiring.openRemark }),
    Shortcuts.configure({ run: wiring.run }),
    SlashMenu.configure({ show: wiring.showSlash, press: wiring.pressSlash, insert: wiring.insert }),
    PasteClean.configure({
      takeFiles: wiring.takeFiles,
      offerPictures: wiring.offerPictures,
      notePasted: wiring.notePasted,
    }),
  ];
}

function blockExtensions(lookups: Lookups, say: Say): AnyExtension[] {
  return [
    Document,
    Paragraph,
    Text,
    Heading.configure({ levels: [2, 3] }),
    BulletList,
    OrderedList,
    ListItem.extend({ content: 'paragraph' }),
    ListKeymap,
    Quote,
    QuoteText,
    QuoteSource,
    Picture.configure({ lookups, say }),
    Gallery,
    GalleryPicture.configure({ lookups, say }),
    CaptionedTable,
    TableCaption,
    Table,
    TableRow,
    TableHeader,
    TableCell,
    Embed,
    ReadAlso.configure({ lookups, say }),
    FactBox,
    FactTitle,
    Footnote,
  ];
}

const ownPlaceholders = new Set([
  'heading',
  'quoteText',
  'quoteSource',
  'picture',
  'galleryPicture',
  'tableCaption',
  'embed',
  'factTitle',
]);

function placeholderOf(name: string, position: number, say: Say): string {
  if (ownPlaceholders.has(name)) return say(`placeholder.${name}`);
  return name === 'paragraph' && position === 0 ? say('placeholder.body') : '';
}
