import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fromDocument } from '#components/dashboard/editor/document/from-document.ts';
import { toDocument } from '#components/dashboard/editor/document/to-document.ts';
import type { DocNode } from '#components/dashboard/editor/document/types.ts';
import { postJson } from '#components/dashboard/shell/post-json.ts';
import { useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { keepPageCopy, type PageCopy, readPageCopy } from './page-copy.ts';

export type EditedPage = { slug: string; lang: Lang; revision: number; title: string; body: Body };

export type PageState =
  | { kind: 'untouched' | 'unsaved' | 'saving' | 'signed-out' | 'unreachable' }
  | { kind: 'saved'; time: string }
  | { kind: 'refused'; message: string };

const keepAfterMs = 1_000;

/** A static page while it is being written: what is typed is kept in this browser until the server has it. */
export function usePageDraft(page: EditedPage) {
  const { slug, lang } = page;
  const t = useTranslations('Shell');
  const [title, setTitle] = useState(page.title);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [state, setState] = useState<PageState>({ kind: 'untouched' });
  const [copy, setCopy] = useState<PageCopy | null>(null);
  const now = useRef({ title, editor, revision: page.revision, timer: 0 });
  const read = useCallback(() => {
    const { title: written, editor: made } = now.current;
    return { title: written, body: made ? fromDocument(made.getJSON() as DocNode) : page.body };
  }, [page.body]);
  const touch = useCallback(() => {
    setState({ kind: 'unsaved' });
    clearTimeout(now.current.timer);
    const keep = () => keepPageCopy(slug, lang, { revision: now.current.revision, at: timeOfDay(), ...read() });
    now.current.timer = window.setTimeout(keep, keepAfterMs);
  }, [slug, lang, read]);
  const changeTitle = (changed: string) => {
    now.current.title = changed;
    setTitle(changed);
    touch();
  };
  /** True where the server has the text now. */
  const save = async (): Promise<boolean> => {
    const sent = read();
    setState({ kind: 'saving' });
    const answer = await sendPage(slug, { lang, revision: now.current.revision, ...sent });
    if (answer.revision !== null) {
      now.current.revision = answer.revision;
      if (JSON.stringify(sent) !== JSON.stringify(read())) {
        touch();
        return true;
      }
      clearTimeout(now.current.timer);
      keepPageCopy(slug, lang, null);
    }
    setState(answer.state);
    return answer.revision !== null;
  };
  const restore = (kept: PageCopy) => {
    editor?.commands.setContent(toDocument(kept.body), { emitUpdate: false });
    changeTitle(kept.title);
    setCopy(null);
  };
  const dismiss = () => {
    keepPageCopy(slug, lang, null);
    setCopy(null);
  };
  useEffect(() => {
    const kept = readPageCopy(slug, lang);
    const isNews = kept !== null && JSON.stringify([kept.title, kept.body]) !== JSON.stringify([page.title, page.body]);
    setCopy(isNews ? kept : null);
  }, [slug, lang, page.title, page.body]);
  useLeaveGuard(state.kind === 'untouched' || state.kind === 'saved' ? 'nothing' : 'waiting', t('leave'));
  const takeEditor = useCallback((made: Editor) => {
    now.current.editor = made;
    setEditor(made);
  }, []);
  return { title, editor, state, copy, changeTitle, touch, save, restore, dismiss, takeEditor };
}

type Sent = { lang: Lang; revision: number; title: string; body: Body };
type Told = { revision?: number; savedAt?: string; message?: string };
type Answer = { state: PageState; revision: number | null };

/** Everything that is not an answer of the newsroom counts as unreachable. */
async function sendPage(slug: string, sent: Sent): Promise<Answer> {
  const answer = await postJson<Told>(`/dashboard/pages/${encodeURIComponent(slug)}/save`, sent);
  if (!answer) return { state: { kind: 'unreachable' }, revision: null };
  const { revision, savedAt = '', message = '' } = answer.told;
  if (answer.status === 200 && revision) return { state: { kind: 'saved', time: savedAt }, revision };
  const state: PageState = answer.status === 401 ? { kind: 'signed-out' } : { kind: 'refused', message };
  return { state, revision: null };
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5);
}
