'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { CardReplaced } from '#components/dashboard/cards/card-replaced.ts';
import { describedArticle } from '#domain/articles/rules';
import { headWords } from '#lib/text/search-result';
import type { EditableArticle, EditorChoices, EditorServices } from '../editor-types.ts';
import type { Lookups } from '../extensions/lookups.ts';
import { SpellingList } from '../spelling/spelling-list.client.tsx';
import type { Spelling } from '../spelling/use-spelling.ts';
import type { ArticleDraft } from '../use-article-draft.ts';
import type { Measured } from '../use-counts.ts';
import { WarningList } from '../warnings/warning-list.tsx';
import styles from './drawer.module.css';
import { HeroField } from './hero-field.client.tsx';
import { OutsidePreviews } from './outside-previews.tsx';
import { StoryFields } from './story-fields.client.tsx';
import { TextFields } from './text-fields.client.tsx';
import type { StoryFields as Story } from './use-story.ts';

type Props = {
  article: EditableArticle;
  draft: ArticleDraft;
  story: Story;
  choices: EditorChoices;
  services: EditorServices;
  lookups: Lookups;
  measured: Measured;
  spelling: Spelling;
  /** Where the article stands and what may be done about it. */
  statePanel: ReactNode;
  /** The card of a shared link. */
  cardPanel: ReactNode;
};

/** Everything of an article but its words, out of the way of writing. */
export function FieldsDrawer({
  article,
  draft,
  story,
  choices,
  services,
  lookups,
  measured,
  spelling,
  statePanel,
  cardPanel,
}: Props) {
  const t = useTranslations('Editor');
  const { lang, other, mayEdit, mayChangeStory } = article;
  const { heroMediaId } = story.story;
  const { rubricId, format } = story.story;
  const [replaced, setReplaced] = useState(0);
  const card = {
    drawnFrom: JSON.stringify([draft.title, heroMediaId, rubricId, format]),
    isSaved: draft.state.kind === 'saved' && story.state.kind === 'saved',
    replaced,
  };
  const { siteHost, siteName } = choices;
  const described = describedArticle({ title: draft.title, lead: draft.lead, ...draft.fields }, measured.opening);
  const own = { articleId: article.articleId, lang, siteName, words: headWords(described, { siteName }) };
  return (
    <aside id="article-fields" className={styles.drawer} aria-label={t('fields')}>
      {statePanel}
      <details open={measured.warnings.length > 0}>
        <summary>{t('section.warnings', { count: measured.warnings.length })}</summary>
        <WarningList warnings={measured.warnings} />
      </details>
      <details>
        <summary>{t('section.spelling')}</summary>
        <SpellingList spelling={spelling} lang={lang} addWord={services.addWord} />
      </details>
      {mayChangeStory && (
        <>
          <details open>
            <summary>{t('section.hero')}</summary>
            <HeroField
              mediaId={heroMediaId}
              lang={lang}
              lookups={lookups}
              onChange={(mediaId) => story.change({ heroMediaId: mediaId })}
            />
          </details>
          <details open>
            <summary>{t('section.story')}</summary>
            <StoryFields fields={story} {...{ lang, choices, services }} isLive={article.isStoryLive} />
          </details>
        </>
      )}
      {mayEdit && (
        <details>
          <summary>{t('section.text')}</summary>
          <TextFields fields={draft.fields} title={draft.title} lead={draft.lead} onChange={draft.changeFields} />
        </details>
      )}
      <details>
        <summary>{t('section.card')}</summary>
        <CardReplaced value={() => setReplaced(replaced + 1)}>{cardPanel}</CardReplaced>
      </details>
      <details>
        <summary>{t('section.previews')}</summary>
        <OutsidePreviews texts={other ? [own, other] : [own]} siteHost={siteHost} card={card} />
      </details>
    </aside>
  );
}
