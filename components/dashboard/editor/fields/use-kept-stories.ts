import { useEffect, useRef, useState } from 'react';
import { dropAside, type Shelf, takeAside } from '../autosave/kept-copies.ts';
import type { StoryCopy } from '../autosave/story-copy.ts';
import type { EditableArticle, StoryDraft } from '../editor-types.ts';
import { changedStoryParts } from './changed-story-parts.ts';

type Kept = {
  aside: StoryCopy[];
  restore: (copy: StoryCopy) => void;
  dismiss: (copy: StoryCopy) => void;
};

/**
 * What of an earlier visit the server never got. In a draft the last of it goes on by itself where the story is still as it was then;
 * all else is asked about.
 */
export function useKeptStories(
  article: EditableArticle,
  shelf: Shelf<StoryCopy>,
  change: (part: Partial<StoryDraft>) => void,
): Kept {
  const [aside, setAside] = useState<StoryCopy[]>([]);
  const opened = useRef(article);
  useEffect(() => {
    const { story, storyVersion, isStoryLive, mayChangeStory } = opened.current;
    const copies = takeAside(shelf, ({ parts }) => Object.keys(changedStoryParts(story, parts)).length === 0);
    const last = copies.at(-1);
    const goesOn = mayChangeStory && !isStoryLive && last?.baseVersion === storyVersion;
    if (last && goesOn) {
      dropAside(shelf, last);
      change(last.parts);
    }
    if (mayChangeStory) setAside(goesOn ? copies.slice(0, -1) : copies);
  }, [shelf, change]);
  const dismiss = (copy: StoryCopy) => {
    dropAside(shelf, copy);
    setAside((before) => before.filter((each) => each.keptAt !== copy.keptAt));
  };
  const restore = (copy: StoryCopy) => {
    change(copy.parts);
    dismiss(copy);
  };
  return { aside, restore, dismiss };
}
