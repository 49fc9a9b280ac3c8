import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { type Unsaved, useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import type { ArticleFields } from '#domain/articles/types';
import { compareTexts } from '#domain/compare/rules';
import type { RevisionText } from '#domain/revisions/types';
import { dropAside, forgetCopy, takeAside, writeCopy } from './autosave/kept-copies.ts';
import { SaveQueue, type SaveState } from './autosave/save-queue.ts';
import { sendSave } from './autosave/send-save.ts';
import { type TextCopy, textShelf } from './autosave/text-copy.ts';
import { fromDocument } from './document/from-document.ts';
import { toDocument } from './document/to-document.ts';
import type { DocNode } from './document/types.ts';
import type { EditableArticle } from './editor-types.ts';

export type ArticleDraft = {
  title: string;
  lead: string;
  fields: ArticleFields;
  /** The whole text as it is written now. */
  read: () => RevisionText;
  changeTitle: (title: string) => void;
  changeLead: (lead: string) => void;
  changeFields: (fields: ArticleFields) => void;
  touch: () => void;
  takeEditor: (editor: Editor) => void;
  editor: Editor | null;
  state: SaveState;
  queue: SaveQueue<RevisionText>;
  /** Texts of earlier visits that the server never got. */
  aside: TextCopy[];
  restore: (copy: TextCopy) => void;
  dismiss: (copy: TextCopy) => void;
};

/** The text of one article while it is being written, and how it is saved. */
export function useArticleDraft(article: EditableArticle): ArticleDraft {
  const { articleId, userId } = article;
  const t = useTranslations('Shell');
  const [shelf] = useState(() => textShelf(articleId, userId));
  const [words, setWords] = useState(() => wordsOf(article.text));
  const [state, setState] = useState<SaveState>({ kind: 'saved', savedAt: article.savedAt });
  const [aside, setAside] = useState<TextCopy[]>([]);
  const [editor, setEditor] = useState<Editor | null>(null);
  const now = useRef({ words, editor });
  const read = useCallback((): RevisionText => {
    const { title, lead, fields } = now.current.words;
    const written = now.current.editor;
    const body = written ? fromDocument(written.getJSON() as DocNode) : article.text.body;
    return { title, lead: lead === '' ? null : lead, body, fields };
  }, [article.text.body]);
  const [queue] = useState(
    () =>
      new SaveQueue<RevisionText>(article.version, {
        read,
        send: (save) => sendSave(articleId, save),
        keep: ({ baseVersion, draft }) => writeCopy(shelf, { baseVersion, keptAt: Date.now(), text: draft }),
        forget: () => forgetCopy(shelf),
        // The page around the text is drawn anew between keys, never before one.
        tell: (next) => startTransition(() => setState(next)),
      }),
  );
  const change = useCallback(
    (part: Partial<typeof words>) => {
      now.current.words = { ...now.current.words, ...part };
      setWords(now.current.words);
      queue.touch();
    },
    [queue],
  );
  const takeEditor = useCallback((made: Editor) => {
    now.current.editor = made;
    setEditor(made);
  }, []);
  const dismiss = (copy: TextCopy) => {
    dropAside(shelf, copy);
    setAside((before) => before.filter((each) => each.keptAt !== copy.keptAt));
  };
  const restore = (copy: TextCopy) => {
    editor?.commands.setContent(toDocument(copy.text.body), { emitUpdate: false });
    queue.moveTo(copy.baseVersion);
    change(wordsOf(copy.text));
    dismiss(copy);
  };
  const opened = useRef(article.text);
  useEffect(() => {
    setAside(takeAside(shelf, (copy) => compareTexts(opened.current, copy.text).isSame));
  }, [shelf]);
  useLeaving(queue);
  useLeaveGuard(unsavedBy(state), t('leave'));
  return {
    ...words,
    ...{ read, takeEditor, editor, state, queue, aside, restore, dismiss },
    changeTitle: (title) => change({ title }),
    changeLead: (lead) => change({ lead }),
    changeFields: (fields) => change({ fields }),
    touch: useCallback(() => queue.touch(), [queue]),
  };
}

function wordsOf({ title, lead, fields }: RevisionText) {
  return { title, lead: lead ?? '', fields };
}

/** In a conflict everything is kept for the merge page, and nothing to be asked about. */
function unsavedBy({ kind }: SaveState): Unsaved {
  if (kind === 'saved' || kind === 'conflict') return 'nothing';
  return kind === 'unsaved' || kind === 'saving' ? 'on-its-way' : 'waiting';
}

/** Keeps a copy when the page goes away, tries again when it or the network is back. */
function useLeaving(queue: SaveQueue<RevisionText>): void {
  useEffect(() => {
    const keep = () => queue.keepCopy();
    const again = () => queue.flush();
    const hide = () => (document.visibilityState === 'hidden' ? queue.keepCopy() : queue.flush());
    window.addEventListener('beforeunload', keep);
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', keep);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', hide);
      queue.keepCopy();
      void queue.settle().finally(() => queue.stop());
    };
  }, [queue]);
}
