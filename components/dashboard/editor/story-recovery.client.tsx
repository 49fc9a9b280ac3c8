'use client';

import { useTranslations } from 'next-intl';
import { useDeskLang } from '#components/dashboard/shell/use-desk-lang.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import { formatDateTime } from '#lib/text/dates';
import type { StoryCopy } from './autosave/story-copy.ts';
import type { EditorChoices, StoryDraft } from './editor-types.ts';
import { changedStoryParts } from './fields/changed-story-parts.ts';
import { useStoryWords } from './fields/use-story-words.ts';
import styles from './story-recovery.module.css';

type Props = {
  copy: StoryCopy;
  /** What the form shows now. */
  story: StoryDraft;
  choices: EditorChoices;
  onRestore: () => void;
  onDismiss: () => void;
};

/** Offers a choice this browser kept and the server never got, each part beside the one there is. */
export function StoryRecovery({ copy, story, choices, onRestore, onDismiss }: Props) {
  const t = useTranslations('Editor');
  const lang = useDeskLang();
  const words = useStoryWords(choices);
  const chosen = { ...story, ...copy.parts };
  const names = Object.keys(changedStoryParts(story, copy.parts)) as (keyof StoryDraft)[];
  return (
    <Notice tone="warn" title={t('storyRecovery.title')}>
      <p>{t('storyRecovery.text', { time: formatDateTime(new Date(copy.keptAt), lang) })}</p>
      <dl className={styles.parts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{words.label(name)}</dt>
            <dd>{t('storyRecovery.yours', { value: words.value(name, chosen) })}</dd>
            <dd>{t('storyRecovery.now', { value: words.value(name, story) })}</dd>
          </div>
        ))}
      </dl>
      <Row>
        <Button type="button" kind="primary" onClick={onRestore}>
          {t('storyRecovery.restore')}
        </Button>
        <Button type="button" kind="danger" onClick={onDismiss}>
          {t('recovery.dismiss')}
        </Button>
      </Row>
    </Notice>
  );
}
