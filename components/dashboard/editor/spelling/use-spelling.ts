import { useEffect, useState } from 'react';
import type { Lang } from '#lib/lang';
import type { ArticleDraft } from '../use-article-draft.ts';
import { askCheck } from './ask-spelling.ts';
import { CheckedParagraphs } from './checked-paragraphs.ts';
import { placeFindings, readSources } from './read-sources.ts';
import { ignoredIn, rememberIgnored, rememberOn, wasOn } from './remembered.ts';
import { replaceFinding } from './replace-finding.ts';
import { ignoreKey, type SpellingItem } from './spelling-item.ts';
import { showMark, showMarks } from './spelling-marks.ts';

export type SpellingState = {
  /** `failed` keeps what was found before. */
  kind: 'off' | 'asking' | 'ready' | 'failed';
  items: SpellingItem[];
  /** Languages of the text for which there is no dictionary. */
  missing: Lang[];
  /** The newsroom's sentence when it refused; null when it was not reached. */
  message: string | null;
};

export type Spelling = SpellingState & {
  isOn: boolean;
  toggle: () => void;
  /** The finding of the body whose box is open. */
  open: string | null;
  setOpen: (id: string | null) => void;
  /** Puts `fix` in the finding's place, unless it was written over meanwhile. */
  replace: (item: SpellingItem, fix: string) => void;
  ignore: (item: SpellingItem) => void;
  /** Brings the finding's place onto the screen without taking the focus. */
  show: (item: SpellingItem) => void;
  /** Looks at everything again, for a newsroom that knows another word. */
  again: () => void;
};

type Options = { articleId: number; lang: Lang; draft: ArticleDraft };

const pauseMs = 900;
const patienceMs = 30_000;
const off: SpellingState = { kind: 'off', items: [], missing: [], message: null };

/** The check of spelling and style while an article is written: on request, when the writer pauses, only for paragraphs that are new. */
export function useSpelling({ articleId, lang, draft }: Options): Spelling {
  const [isOn, setOn] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState(() => new CheckedParagraphs());
  const state = useFindings({ isOn, lang, draft, ignored, checked });
  useEffect(() => {
    setOn(wasOn());
    setIgnored(new Set(ignoredIn(articleId)));
  }, [articleId]);
  const toggle = () => {
    rememberOn(!isOn);
    setOn(!isOn);
    setChecked(new CheckedParagraphs());
    setOpen(null);
  };
  const ignore = ({ finding }: SpellingItem) => {
    const keys = [...ignored, ignoreKey(finding)];
    rememberIgnored(articleId, keys);
    setIgnored(new Set(keys));
    setOpen(null);
  };
  const again = () => {
    setChecked(new CheckedParagraphs());
    setOpen(null);
  };
  const replace = (item: SpellingItem, fix: string) => {
    setOpen(null);
    replaceFinding(draft, item, fix);
  };
  const show = ({ id }: SpellingItem) => {
    if (draft.editor) showMark(draft.editor, id);
  };
  return { ...state, isOn, toggle, open, setOpen, replace, ignore, show, again };
}

type Look = {
  isOn: boolean;
  lang: Lang;
  draft: ArticleDraft;
  ignored: ReadonlySet<string>;
  checked: CheckedParagraphs;
};

/** The browser's own underlines: two dotted lines under one word say less than one. An editor has no element before it is mounted. */
function useNativeSpelling(editor: ArticleDraft['editor'], isNative: boolean): void {
  useEffect(() => {
    if (!editor) return;
    const choose = () => {
      editor.view.dom.spellcheck = isNative;
    };
    if (!editor.isDestroyed) choose();
    editor.on('mount', choose);
    return () => {
      editor.off('mount', choose);
    };
  }, [editor, isNative]);
}

function useFindings({ isOn, lang, draft, ignored, checked }: Look): SpellingState {
  const { title, lead, editor } = draft;
  const [state, setState] = useState<SpellingState>(off);
  useNativeSpelling(editor, !isOn);
  useEffect(() => {
    if (!isOn) {
      setState(off);
      if (editor && !editor.isDestroyed) showMarks(editor, []);
      return;
    }
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const show = (kind: SpellingState['kind'], message: string | null) => {
      const items = placeFindings(readSources(title, lead, editor), checked.findings, ignored);
      if (editor && !editor.isDestroyed)
        showMarks(
          editor,
          items.filter(({ place }) => place === 'body'),
        );
      setState({ kind, items, missing: checked.missing, message });
    };
    const look = async () => {
      const fresh = checked.unknown(readSources(title, lead, editor));
      if (fresh.length === 0) return show('ready', null);
      setState((before) => ({ ...before, kind: 'asking' }));
      const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(patienceMs)]);
      const asked = await checked.learn(fresh, (texts) => askCheck(lang, texts, signal));
      if (!leaving.signal.aborted) show(asked.ok ? 'ready' : 'failed', asked.ok ? null : asked.message);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), pauseMs);
    };
    soon();
    editor?.on('update', soon);
    return () => {
      clearTimeout(timer);
      leaving.abort();
      editor?.off('update', soon);
    };
  }, [isOn, editor, title, lead, lang, ignored, checked]);
  return state;
}
