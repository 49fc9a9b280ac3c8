import { useEffect, useRef, useState } from 'react';
import { dropAside, type Shelf, takeAside } from '../autosave/kept-copies.ts';
import { type StoryCopy, storyShelf } from '../autosave/story-copy.ts';
import type { ChosenNames, EditableArticle, NameChosen, StoryDraft } from '../editor-types.ts';
import { changedStoryParts } from './changed-story-parts.ts';
import { chosenIds, withNames } from './chosen-names.ts';

type Kept = {
  aside: StoryCopy[];
  restore: (copy: StoryCopy) => void;
  dismiss: (copy: StoryCopy) => void;
};

type Ways = {
  change: (part: Partial<StoryDraft>) => void;
  /** What stands in the form is called so in its language. */
  learn: (names: ChosenNames) => void;
  nameChosen: NameChosen;
};

/**
 * What of earlier visits to either language of the story the server never got. In a draft the last of it goes on by itself where the
 * story is still as it was then; all else is asked about.
 */
export function useKeptStories(article: EditableArticle, { change, learn, nameChosen }: Ways): Kept {
  const [aside, setAside] = useState<StoryCopy[]>([]);
  const [shelves] = useState(() => shelvesOf(article));
  const opened = useRef(article);
  useEffect(() => {
    const { lang, story, storyVersion, isStoryLive, mayChangeStory } = opened.current;
    const isKnown = ({ parts }: StoryCopy) => Object.keys(changedStoryParts(story, parts)).length === 0;
    const own = takeAside(shelves.own, isKnown);
    const foreign = shelves.other ? takeAside(shelves.other, isKnown) : [];
    if (!mayChangeStory) return;
    const copies = [...own, ...foreign].sort((one, next) => one.keptAt - next.keptAt);
    const last = copies.at(-1);
    const goesOn = !isStoryLive && last?.baseVersion === storyVersion;
    if (last && goesOn) {
      drop(shelves, last);
      change(last.parts);
    }
    setAside(goesOn ? copies.slice(0, -1) : copies);
    if (foreign.length === 0) return;
    nameChosen(chosenIds(foreign.map(({ parts }) => parts)), lang).then(
      (names) => {
        learn(names);
        setAside((before) => before.map((copy) => ({ ...copy, parts: withNames(copy.parts, names) })));
      },
      () => undefined,
    );
  }, [shelves, change, learn, nameChosen]);
  const dismiss = (copy: StoryCopy) => {
    drop(shelves, copy);
    setAside((before) => before.filter((each) => each.keptAt !== copy.keptAt));
  };
  const restore = (copy: StoryCopy) => {
    change(copy.parts);
    dismiss(copy);
  };
  return { aside, restore, dismiss };
}

/** `other`: of the story's other language, null where it has none. */
type Shelves = { own: Shelf<StoryCopy>; other: Shelf<StoryCopy> | null };

function shelvesOf({ articleId, userId, other }: EditableArticle): Shelves {
  return { own: storyShelf(articleId, userId), other: other && storyShelf(other.articleId, userId) };
}

function drop({ own, other }: Shelves, copy: StoryCopy): void {
  dropAside(own, copy);
  if (other) dropAside(other, copy);
}
