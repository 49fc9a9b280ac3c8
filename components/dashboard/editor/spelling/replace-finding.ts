import type { Editor } from '@tiptap/core';
import type { ArticleDraft } from '../use-article-draft.ts';
import type { SpellingItem } from './spelling-item.ts';
import { markAt } from './spelling-marks.ts';

/** Puts `fix` in a finding's place; nothing happens where it was written over meanwhile. */
export function replaceFinding(draft: ArticleDraft, item: SpellingItem, fix: string): void {
  if (item.place === 'title') draft.changeTitle(replaced(draft.title, item, fix));
  else if (item.place === 'lead') draft.changeLead(replaced(draft.lead, item, fix));
  else if (draft.editor) replaceInBody(draft.editor, item.id, fix);
}

function replaced(text: string, { from, to, finding }: SpellingItem, fix: string): string {
  return text.slice(from, to) === finding.word ? text.slice(0, from) + fix + text.slice(to) : text;
}

function replaceInBody(editor: Editor, id: string, fix: string): void {
  const mark = markAt(editor, id);
  if (!mark) return;
  const { tr } = editor.state;
  editor.view.dispatch(fix === '' ? tr.delete(mark.from, mark.to) : tr.insertText(fix, mark.from, mark.to));
}
