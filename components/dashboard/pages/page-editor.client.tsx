'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EditorServices } from '#components/dashboard/editor/editor-types.ts';
import { Lookups, type PictureInfo } from '#components/dashboard/editor/extensions/lookups.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import styles from './page-editor.module.css';
import { PageTypography } from './page-typography.client.tsx';
import { type EditedPage, type PageState, usePageDraft } from './use-page-draft.ts';

const TextEditor = dynamic(
  () => import('#components/dashboard/editor/text/text-editor.client.tsx').then((module) => module.TextEditor),
  { ssr: false, loading: () => <div className={styles.shape} aria-hidden="true" /> },
);

type Props = {
  page: EditedPage;
  pictures: Record<number, PictureInfo>;
  stories: Record<number, string>;
  services: EditorServices;
};

/** Writing a static page with the editor of articles. There is no draft: what is saved is what readers see, so saving is a button. */
export function PageEditor({ page, pictures, stories, services }: Props) {
  const t = useTranslations('Pages');
  const draft = usePageDraft(page);
  const [lookups] = useState(() => new Lookups(pictures, stories));
  const [isTypesetting, setTypesetting] = useState(false);
  const { copy, state } = draft;
  const router = useRouter();
  const save = () => void draft.save().then((isSaved) => isSaved && router.refresh());
  return (
    <div className={styles.page}>
      {copy && (
        <Notice tone="warn">
          <p>{t('editor.copy', { time: copy.at })}</p>
          <Row>
            <Button type="button" onClick={() => draft.restore(copy)}>
              {t('editor.restore')}
            </Button>
            <Button type="button" kind="quiet" onClick={draft.dismiss}>
              {t('editor.drop')}
            </Button>
          </Row>
        </Notice>
      )}
      <Field id="title" label={t('fields.title')}>
        <TextInput
          lang={page.lang}
          required
          maxLength={200}
          value={draft.title}
          onChange={(event) => draft.changeTitle(event.target.value)}
        />
      </Field>
      <div className={styles.paper} lang={page.lang}>
        <TextEditor
          {...{ lang: page.lang, body: page.body, lookups, services }}
          spelling={null}
          onReady={draft.takeEditor}
          onTouch={draft.touch}
          onCommand={(command) => {
            if (command === 'typography') setTypesetting(true);
            else if (command !== 'nextRemark') save();
          }}
        />
      </div>
      <SaveBar state={state} onSave={save} />
      {isTypesetting && draft.editor && (
        <PageTypography editor={draft.editor} lang={page.lang} onClose={() => setTypesetting(false)} />
      )}
    </div>
  );
}

function SaveBar({ state, onSave }: { state: PageState; onSave: () => void }) {
  const t = useTranslations('Pages.editor');
  const words = {
    untouched: () => t('untouched'),
    unsaved: () => t('unsaved'),
    saving: () => t('saving'),
    'signed-out': () => t('signedOut'),
    unreachable: () => t('unreachable'),
  };
  const isFault = state.kind === 'refused' || state.kind === 'signed-out' || state.kind === 'unreachable';
  const said =
    state.kind === 'saved'
      ? t('saved', { time: state.time })
      : state.kind === 'refused'
        ? state.message
        : words[state.kind]();
  return (
    <div className={styles.bar}>
      <Button type="button" kind="primary" disabled={state.kind === 'saving'} onClick={onSave}>
        {t('save')}
      </Button>
      <p role={isFault ? 'alert' : 'status'}>{said}</p>
    </div>
  );
}
