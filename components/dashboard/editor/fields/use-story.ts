import { useEffect, useRef, useState } from 'react';
import type { EditableArticle, EditorServices, StoryDraft } from '../editor-types.ts';

export type StoryState =
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'refused'; message: string };

export type StoryFields = {
  story: StoryDraft;
  change: (part: Partial<StoryDraft>) => void;
  state: StoryState;
  apply: () => Promise<void>;
};

const pauseMs = 800;

/** What the languages share. Saved by itself while no reader sees it; on a published story only when the editor says so. */
export function useStory(article: EditableArticle, changeStory: EditorServices['changeStory']): StoryFields {
  const [story, setStory] = useState(article.story);
  const [state, setState] = useState<StoryState>({ kind: 'saved' });
  const version = useRef(article.storyVersion);
  const apply = async () => {
    setState({ kind: 'saving' });
    const answer = await changeStory(article.storyId, version.current, story).catch(() => null);
    if (answer === null) return setState({ kind: 'unsaved' });
    if (!answer.ok) return setState({ kind: 'refused', message: answer.message });
    version.current = answer.version;
    setState((before) => (before.kind === 'saving' ? { kind: 'saved' } : before));
  };
  const isWaiting = state.kind === 'unsaved' && !article.isStoryLive;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause after the last change, whatever else is drawn anew.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => void apply(), pauseMs);
    return () => clearTimeout(timer);
  }, [isWaiting, story]);
  const change = (part: Partial<StoryDraft>) => {
    setStory((before) => ({ ...before, ...part }));
    setState({ kind: 'unsaved' });
  };
  return { story, change, state, apply };
}
