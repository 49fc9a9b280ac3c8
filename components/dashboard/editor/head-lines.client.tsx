'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import styles from './article-editor.module.css';
import type { ArticleDraft } from './use-article-draft.ts';

/** Title and lead in the article's own type; Enter goes on to the next line. */
export function HeadLines({ draft }: { draft: ArticleDraft }) {
  const t = useTranslations('Editor');
  const onEnter = (next: () => void) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    next();
  };
  return (
    <>
      <textarea
        className={styles.title}
        aria-label={t('title')}
        placeholder={t('title')}
        rows={1}
        maxLength={500}
        value={draft.title}
        onChange={(event) => draft.changeTitle(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={onEnter(() => document.getElementById('article-lead')?.focus())}
      />
      <textarea
        id="article-lead"
        className={styles.lead}
        aria-label={t('lead')}
        placeholder={t('lead')}
        rows={1}
        maxLength={5_000}
        value={draft.lead}
        onChange={(event) => draft.changeLead(event.target.value)}
        onKeyDown={onEnter(() => toText(draft.editor))}
      />
    </>
  );
}

/** The command alone waits for the next frame: the first letters of a quick hand would stay in the lead. */
function toText(editor: Editor | null): void {
  editor?.commands.focus('start');
  editor?.view.focus();
}
