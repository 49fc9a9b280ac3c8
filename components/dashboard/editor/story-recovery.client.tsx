'use client';

import { useTranslations } from 'next-intl';
import type { StoryCopy } from './autosave/story-copy.ts';
import type { EditorChoices, StoryDraft } from './editor-types.ts';
import { changedStoryParts } from './fields/changed-story-parts.ts';
import { useStoryWords } from './fields/use-story-words.ts';
import { KeptNotice } from './kept-notice.client.tsx';
import styles from './story-recovery.module.css';

type Props = {
  copy: StoryCopy;
  /** What the form shows now. */
  story: StoryDraft;
  choices: EditorChoices;
  onRestore: () => void;
  onDismiss: () => void;
};

/** Offers a choice that only this browser has, each part beside the one there is. */
export function StoryRecovery({ copy, story, choices, onRestore, onDismiss }: Props) {
  const t = useTranslations('Editor');
  const words = useStoryWords(choices);
  const chosen = { ...story, ...copy.parts };
  const names = Object.keys(changedStoryParts(story, copy.parts)) as (keyof StoryDraft)[];
  return (
    <KeptNotice words="storyRecovery" keptAt={copy.keptAt} {...{ onRestore, onDismiss }}>
      <dl className={styles.parts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{words.label(name)}</dt>
            <dd>{t('storyRecovery.yours', { value: words.value(name, chosen) })}</dd>
            <dd>{t('storyRecovery.now', { value: words.value(name, story) })}</dd>
          </div>
        ))}
      </dl>
    </KeptNotice>
  );
}
