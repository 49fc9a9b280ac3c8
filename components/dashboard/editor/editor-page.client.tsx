'use client';

import type { ReactNode } from 'react';
import { StatePanel } from '#components/dashboard/articles/state-panel.client.tsx';
import type { StateActions, StateView } from '#components/dashboard/articles/state-view.ts';
import { ArticleEditor, type ArticleEditorProps } from './article-editor.client.tsx';

export type StateParts = { state: StateView; actions: StateActions };

type Props = Omit<ArticleEditorProps, 'statePanel'> & { tabs: ReactNode; state: StateParts };

/** The editor with the panel of states, which acts on what was saved last. */
export function EditorPage({ tabs, state, ...editor }: Props) {
  return (
    <>
      {tabs}
      <ArticleEditor {...editor} statePanel={(prepare) => <StatePanel {...state} prepare={prepare} />} />
    </>
  );
}
