'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useState } from 'react';
import type { StateVerb } from '#components/dashboard/articles/state-view.ts';
import { useDeskLang } from '#components/dashboard/shell/use-desk-lang.ts';
import { Button } from '#components/ui/button.tsx';
import type { Lang } from '#lib/lang';
import { joinList } from '#lib/text/join-list';
import { formatNumber } from '#lib/text/numbers';
import styles from './article-editor.module.css';
import { ArticleTypography } from './article-typography.client.tsx';
import { joinStates } from './autosave/joined-state.ts';
import { prepareVerb } from './autosave/prepare-verb.ts';
import { NameDialog } from './dialogs/name-dialog.client.tsx';
import type { EditableArticle, EditorChoices, EditorServices, NameChosen } from './editor-types.ts';
import { Lookups } from './extensions/lookups.ts';
import { FieldsDrawer } from './fields/fields-drawer.client.tsx';
import { useStory } from './fields/use-story.ts';
import { HeadLines } from './head-lines.client.tsx';
import { RecoveryNotice } from './recovery-notice.client.tsx';
import { SaveNotices } from './save-notices.tsx';
import { SaveStatus } from './save-status.tsx';
import { SourceColumn, type SourceText } from './side/source-column.client.tsx';
import { goToNextRemark } from './spelling/go-to-next-remark.ts';
import { useSpelling } from './spelling/use-spelling.ts';
import { StoryRecovery } from './story-recovery.client.tsx';
import type { PageCommand } from './text/editor-commands.ts';
import { useArticleDraft } from './use-article-draft.ts';
import { useCounts } from './use-counts.ts';
import { useFreshPictures } from './use-fresh-pictures.ts';
import { usePresence } from './use-presence.ts';
import { useSaveKeys } from './use-save-keys.ts';
import { picturesNamed } from './warnings/find-warnings.ts';

const TextEditor = dynamic(() => import('./text/text-editor.client.tsx').then((module) => module.TextEditor), {
  ssr: false,
  loading: () => <div className={styles.shape} aria-hidden="true" />,
});

export type ArticleEditorProps = {
  article: EditableArticle;
  choices: EditorChoices;
  services: EditorServices;
  nameChosen: NameChosen;
  source: SourceText | null;
  /** Says that the source changed; null where it did not. */
  staleSource: ReactNode;
  /** Draws the panel of states; `prepare` saves what is not saved yet and gives the version then. */
  statePanel: (prepare: (verb: StateVerb) => Promise<number | null>) => ReactNode;
  /** The card of a shared link. */
  cardPanel: ReactNode;
};

/** Writing an article: its words in their own type, the fields in a drawer, what became of the last keystroke always in words. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { article, choices, services, nameChosen, source, staleSource, statePanel, cardPanel } = props;
  const t = useTranslations('Editor');
  const { articleId, lang } = article;
  const deskLang = useDeskLang();
  const [lookups] = useState(() => new Lookups(article.pictures, article.stories));
  const draft = useArticleDraft(article);
  const story = useStory(article, nameChosen);
  const names = usePresence(articleId);
  const measured = useCounts(draft.editor, { read: draft.read, lang, heroMediaId: story.story.heroMediaId, lookups });
  useFreshPictures(picturesNamed(measured.warnings), lang, lookups);
  const spelling = useSpelling({ articleId, lang, draft });
  // Three columns leave a translation too little room.
  const [isOpen, setOpen] = useState(source === null);
  const [isTypesetting, setTypesetting] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const { queue } = draft;
  const { queue: storyQueue } = story;
  const state = joinStates(draft.state, story.state);
  const [copy] = draft.aside;
  const [storyCopy] = story.aside;
  const retry = () => {
    queue.flush();
    void storyQueue.retry();
  };
  const command = useCallback(
    (name: PageCommand) => {
      if (name === 'save') {
        queue.flush();
        void storyQueue.flush();
      } else if (name === 'saveNamed') setNaming(true);
      else if (name === 'nextRemark') goToNextRemark(draft.editor, spelling);
      else setTypesetting(true);
    },
    [queue, storyQueue, draft.editor, spelling],
  );
  useSaveKeys(command);
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{draft.title || t('new.title')}</h1>
      <header className={styles.head}>
        <SaveStatus state={state} />
        {names.length > 0 && <p role="status">{t('presence', { names: joinList(names, deskLang) })}</p>}
        <p className={styles.counts}>{t('counts', measuredWords(measured, deskLang))}</p>
        <Button type="button" aria-haspopup="dialog" onClick={() => setNaming(true)}>
          {t('named.open')}
        </Button>
        <Button type="button" aria-expanded={isOpen} aria-controls="article-fields" onClick={() => setOpen(!isOpen)}>
          {t('fields')}
        </Button>
      </header>
      <div className={styles.notices}>
        <SaveNotices state={state.kind === 'refused' ? draft.state : state} {...{ articleId, retry }} />
        {copy && (
          <RecoveryNotice
            copy={copy}
            saved={article.text}
            onRestore={() => draft.restore(copy)}
            onDismiss={() => draft.dismiss(copy)}
          />
        )}
        {storyCopy && (
          <StoryRecovery
            copy={storyCopy}
            story={story.story}
            choices={choices}
            onRestore={() => story.restore(storyCopy)}
            onDismiss={() => story.dismiss(storyCopy)}
          />
        )}
        {staleSource}
      </div>
      <div className={styles.columns} data-source={source !== null || undefined} data-fields={isOpen || undefined}>
        {source && <SourceColumn source={source} editor={draft.editor} lookups={lookups} />}
        <div className={styles.paper} lang={lang}>
          <HeadLines draft={draft} />
          <TextEditor
            {...{ lang, lookups, services, spelling }}
            body={article.text.body}
            onReady={draft.takeEditor}
            onTouch={draft.touch}
            onCommand={command}
          />
        </div>
        {isOpen && (
          <FieldsDrawer
            {...{ article, draft, story, choices, services, lookups, measured, spelling, cardPanel }}
            statePanel={statePanel((verb) => prepareVerb(verb, queue, storyQueue))}
          />
        )}
      </div>
      {isNaming && <NameDialog onSave={(name) => queue.flush(name)} onClose={() => setNaming(false)} />}
      {isTypesetting && <ArticleTypography draft={draft} lang={lang} onClose={() => setTypesetting(false)} />}
    </div>
  );
}

function measuredWords({ words, characters, minutes }: ReturnType<typeof useCounts>, lang: Lang) {
  const number = (n: number) => formatNumber(n, lang);
  return { words: number(words), characters: number(characters), minutes: number(minutes) };
}
