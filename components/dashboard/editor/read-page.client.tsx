'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StatePanel } from '#components/dashboard/articles/state-panel.client.tsx';
import { byPlace } from '#components/ui/by-place.ts';
import { Notice } from '#components/ui/notice.tsx';
import styles from './article-editor.module.css';
import type { StateParts } from './editor-page.client.tsx';
import type { EditableArticle } from './editor-types.ts';
import { Lookups } from './extensions/lookups.ts';
import { BlockView } from './side/block-view.tsx';

type Props = { article: EditableArticle; tabs: ReactNode; state: StateParts };

/** An article that this person may read but not change. */
export function ReadPage({ article, tabs, state }: Props) {
  const t = useTranslations('Editor');
  const { text, pictures, stories, lang } = article;
  const lookups = new Lookups(pictures, stories);
  return (
    <>
      {tabs}
      <Notice tone="info">{t('readOnly')}</Notice>
      <div className={styles.columns} data-fields="">
        <article className={styles.paper} lang={lang}>
          <h1 className={styles.title}>{text.title}</h1>
          {text.lead && <p className={styles.lead}>{text.lead}</p>}
          <div className={styles.text}>
            {byPlace(text.body.blocks, (block) => (
              <BlockView block={block} lookups={lookups} />
            ))}
          </div>
        </article>
        <StatePanel {...state} />
      </div>
    </>
  );
}
