import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Body } from '#domain/body/types';
import { type Lang, otherLang } from '#lib/lang';
import { toDocument } from '../document/to-document.ts';
import type { Lookups } from '../extensions/lookups.ts';
import type { PastedPictures } from '../extensions/paste-clean.ts';
import type { SlashState } from '../extensions/slash-menu.ts';
import type { Asked } from './asked-dialog.client.tsx';
import { type EditorCommand, isPageCommand, type PageCommand, runPlainCommand } from './editor-commands.ts';
import { editorExtensions } from './editor-extensions.ts';
import { insertBlock } from './insert-block.ts';
import type { InsertKind } from './insert-kinds.ts';
import type { SlashKeys } from './slash-list.client.tsx';
import { proposeInDocument } from './typography-sources.ts';

/** `isOwn`: opened by the button or its key, not by «/» in the text. */
type Menu = SlashState & { isOwn?: true };

type Options = {
  lang: Lang;
  body: Body;
  lookups: Lookups;
  className: string;
  onTouch: () => void;
  onCommand: (command: PageCommand) => void;
  /** A marked place was clicked, or null another one. */
  onRemark: (id: string | null) => void;
};

export type DeskEditor = OpenParts & {
  editor: Editor;
  run: (command: EditorCommand) => void;
  menuKeys: RefObject<SlashKeys | null>;
};

/** What is open around the text. */
type OpenParts = {
  asked: Asked | null;
  setAsked: (asked: Asked | null) => void;
  menu: Menu | null;
  setMenu: (menu: Menu | null) => void;
  isFinding: boolean;
  setFinding: (isFinding: boolean) => void;
  offered: PastedPictures;
  setOffered: Dispatch<SetStateAction<PastedPictures>>;
  /** How much of the typesetting of what was pasted could be better. */
  proposed: number;
  setProposed: (count: number) => void;
};

export const noPictures: PastedPictures = { pictures: [], lost: 0 };

const asking = new Set<InsertKind>(['picture', 'gallery', 'embed', 'readAlso', 'footnote']);

/** The editor of one body and what is open around it. */
export function useDeskEditor(options: Options): DeskEditor {
  const t = useTranslations('Editor');
  const parts = useOpenParts();
  const { setAsked, menu, setMenu, setFinding, setOffered, setProposed } = parts;
  const menuKeys = useRef<SlashKeys>(null);
  const own = useRef<Editor>(null);

  const insert = (kind: InsertKind) => {
    if (asking.has(kind)) setAsked({ kind: kind as Asked['kind'] });
    else if (own.current) insertBlock(own.current, kind);
  };
  const run = (command: EditorCommand) => {
    const editor = own.current;
    if (!editor || runPlainCommand(editor, command, otherLang(options.lang))) return;
    if (command === 'find') setFinding(true);
    else if (isPageCommand(command)) outside.current.onCommand(command);
    else if (command === 'insert') openMenu(editor);
    else setAsked({ kind: command as Asked['kind'] });
  };
  const openMenu = (editor: Editor) => {
    const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
    const choose = (kind: InsertKind) => {
      setMenu(null);
      insert(kind);
    };
    editor.commands.focus();
    setMenu({ query: '', rect: new DOMRect(left, top, 1, bottom - top), choose, isOwn: true });
  };
  const pressOwnMenu = (event: KeyboardEvent): boolean => {
    if (!menu?.isOwn) return false;
    if (menuKeys.current?.press(event)) return true;
    setMenu(null);
    return event.key === 'Escape';
  };
  const countProposals = (from: number, to: number) => {
    const changes = own.current ? proposeInDocument(own.current, options.lang) : [];
    setProposed(changes.filter((change) => change.to >= from && change.from <= to).length);
  };
  const outside = useRef({ ...options, run, insert, pressOwnMenu, countProposals });
  useEffect(() => {
    outside.current = { ...options, run, insert, pressOwnMenu, countProposals };
  });
  const [extensions] = useState(() =>
    editorExtensions({
      lookups: options.lookups,
      say: (key, values) => t(key, values),
      run: (command) => outside.current.run(command),
      insert: (kind) => outside.current.insert(kind),
      showSlash: setMenu,
      pressSlash: (event) => menuKeys.current?.press(event) ?? false,
      takeFiles: (files, position) => setAsked({ kind: 'picture', files, position }),
      offerPictures: (more) => setOffered((before) => together(before, more)),
      notePasted: (from, to) => outside.current.countProposals(from, to),
      openRemark: (id) => outside.current.onRemark(id),
    }),
  );
  const [content] = useState(() => toDocument(options.body));
  const editor = useEditor({
    ...{ extensions, content, injectCSS: false, immediatelyRender: true },
    editorProps: {
      attributes: attributesOf(options, t('body')),
      handleDoubleClickOn: (_view, _position, node) => {
        if (node.type.name === 'footnote') setAsked({ kind: 'footnote' });
        return node.type.name === 'footnote';
      },
      handleKeyDown: (_view, event) => outside.current.pressOwnMenu(event),
    },
    onUpdate: () => outside.current.onTouch(),
  });
  useEffect(() => {
    own.current = editor;
  }, [editor]);
  return { ...parts, editor, run, menuKeys };
}

/** What a paste offers stands beside what an earlier one did, until it is closed. */
function together(before: PastedPictures, more: PastedPictures): PastedPictures {
  return { pictures: [...new Set([...before.pictures, ...more.pictures])], lost: before.lost + more.lost };
}

function attributesOf({ lang, className }: Options, label: string): Record<string, string> {
  const box = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label };
  return { ...box, lang, spellcheck: 'true', class: className };
}

function useOpenParts(): OpenParts {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [menu, setMenu] = useState<Menu | null>(null);
  const [isFinding, setFinding] = useState(false);
  const [offered, setOffered] = useState<PastedPictures>(noPictures);
  const [proposed, setProposed] = useState(0);
  return { asked, setAsked, menu, setMenu, isFinding, setFinding, offered, setOffered, proposed, setProposed };
}
