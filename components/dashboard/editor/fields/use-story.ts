import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { leaving, useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import { needsSomebody, type StoryAnswer, StoryQueue, type StoryState } from '../autosave/story-queue.ts';
import type { EditableArticle, EditorServices, StoryChangeAnswer, StoryDraft } from '../editor-types.ts';

export type StoryFields = {
  story: StoryDraft;
  change: (part: Partial<StoryDraft>) => void;
  state: StoryState;
  queue: StoryQueue<StoryDraft>;
};

/** What the languages share. Saved by itself while no reader sees it; on a published story only when the editor says so. */
export function useStory(article: EditableArticle, changeStory: EditorServices['changeStory']): StoryFields {
  const { storyId, storyVersion, isStoryLive } = article;
  const t = useTranslations('Shell');
  const [story, setStory] = useState(article.story);
  const [state, setState] = useState<StoryState>({ kind: 'saved' });
  const now = useRef(story);
  const [queue] = useState(
    () =>
      new StoryQueue<StoryDraft>(storyVersion, {
        isAutomatic: !isStoryLive,
        send: async (baseVersion, draft) => readAnswer(await changeStory(storyId, baseVersion, draft)),
        tell: setState,
      }),
  );
  const change = (part: Partial<StoryDraft>) => {
    now.current = { ...now.current, ...part };
    setStory(now.current);
    queue.change(now.current);
  };
  useEffect(() => queue.setAutomatic(!isStoryLive), [queue, isStoryLive]);
  useLeaving(queue);
  useLeaveGuard(state.kind !== 'saved' && (isStoryLive || needsSomebody(state)), t('leave'));
  return { story, change, state, queue };
}

function readAnswer(answer: StoryChangeAnswer): StoryAnswer {
  if (answer.ok) return { kind: 'saved', version: answer.version };
  const { message, newestVersion } = answer;
  return newestVersion === null ? { kind: 'refused', message } : { kind: 'conflict', version: newestVersion, message };
}

/**
 * Sends a draft's change at once when the page may go away, and has the browser wait for it; `useLeaveGuard` asks about the rest. A
 * link is followed after its click: an action that is called from the next page may not reach this one's part of the server.
 */
function useLeaving(queue: StoryQueue<StoryDraft>): void {
  useEffect(() => {
    const flush = () => void queue.flush();
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]')) flush();
    };
    const close = (event: BeforeUnloadEvent) => {
      if (!queue.isOnItsWay) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener('click', follow, true);
    window.addEventListener(leaving, flush);
    window.addEventListener('beforeunload', close);
    window.addEventListener('pagehide', flush);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('click', follow, true);
      window.removeEventListener(leaving, flush);
      window.removeEventListener('beforeunload', close);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      void queue.flush().finally(() => queue.stop());
    };
  }, [queue]);
}
