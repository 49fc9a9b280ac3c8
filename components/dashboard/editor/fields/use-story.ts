import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Unsaved, useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import { forgetCopy, writeCopy } from '../autosave/kept-copies.ts';
import { sendStory } from '../autosave/send-story.ts';
import { type StoryCopy, storyShelf } from '../autosave/story-copy.ts';
import { needsSomebody, StoryQueue, type StorySave, type StoryState } from '../autosave/story-queue.ts';
import type { ChosenNames, EditableArticle, NameChosen, StoryDraft } from '../editor-types.ts';
import { changedStoryParts } from './changed-story-parts.ts';
import { withNames } from './chosen-names.ts';
import { useKeptStories } from './use-kept-stories.ts';

export type StoryFields = {
  story: StoryDraft;
  change: (part: Partial<StoryDraft>) => void;
  state: StoryState;
  queue: StoryQueue<StoryDraft>;
  /** What of earlier visits the server never got and somebody has to decide about. */
  aside: StoryCopy[];
  restore: (copy: StoryCopy) => void;
  dismiss: (copy: StoryCopy) => void;
};

/** What the languages share. Saved by itself while no reader sees it; on a published story only when the editor says so. */
export function useStory(article: EditableArticle, nameChosen: NameChosen): StoryFields {
  const { articleId, storyId, userId, isStoryLive } = article;
  const t = useTranslations('Shell');
  const [story, setStory] = useState(article.story);
  const [state, setState] = useState<StoryState>({ kind: 'saved' });
  const now = useRef({ draft: story, saved: story });
  const [shelf] = useState(() => storyShelf(articleId, userId));
  const [queue] = useState(
    () =>
      new StoryQueue<StoryDraft>(article.storyVersion, {
        isAutomatic: !isStoryLive,
        send: async (save: StorySave<StoryDraft>) => {
          const answer = await sendStory(storyId, save);
          if (answer.kind === 'saved') now.current.saved = save.draft;
          return answer;
        },
        keep: ({ baseVersion, draft }) => {
          const parts = changedStoryParts(now.current.saved, draft);
          writeCopy(shelf, { baseVersion, keptAt: Date.now(), parts });
        },
        forget: () => forgetCopy(shelf),
        tell: setState,
      }),
  );
  const change = useCallback(
    (part: Partial<StoryDraft>) => {
      now.current.draft = { ...now.current.draft, ...part };
      setStory(now.current.draft);
      queue.change(now.current.draft);
    },
    [queue],
  );
  const learn = useCallback((names: ChosenNames) => {
    now.current.draft = withNames(now.current.draft, names);
    setStory(now.current.draft);
  }, []);
  const kept = useKeptStories(article, { change, learn, nameChosen });
  useEffect(() => queue.setAutomatic(!isStoryLive), [queue, isStoryLive]);
  useLeaving(queue);
  useLeaveGuard(unsavedBy(state, isStoryLive), t('leave'));
  return { story, change, state, queue, ...kept };
}

function unsavedBy(state: StoryState, isStoryLive: boolean): Unsaved {
  if (state.kind === 'saved') return 'nothing';
  return isStoryLive || needsSomebody(state) ? 'waiting' : 'on-its-way';
}

/** Sends a draft's change at once when the page goes away; tries again when it or the network is back. */
function useLeaving(queue: StoryQueue<StoryDraft>): void {
  useEffect(() => {
    const send = () => void queue.retry();
    window.addEventListener('beforeunload', send);
    window.addEventListener('pagehide', send);
    window.addEventListener('online', send);
    window.addEventListener('focus', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('beforeunload', send);
      window.removeEventListener('pagehide', send);
      window.removeEventListener('online', send);
      window.removeEventListener('focus', send);
      document.removeEventListener('visibilitychange', send);
      void queue.retry().finally(() => queue.stop());
    };
  }, [queue]);
}
