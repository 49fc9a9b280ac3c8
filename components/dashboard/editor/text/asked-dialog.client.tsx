'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { type ChosenMedia, MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import type { Lang } from '#lib/lang';
import { EditorDialog } from '../dialogs/editor-dialog.client.tsx';
import { EmbedDialog } from '../dialogs/embed-dialog.client.tsx';
import { FootnoteDialog } from '../dialogs/footnote-dialog.client.tsx';
import { HelpDialog } from '../dialogs/help-dialog.client.tsx';
import { LinkDialog } from '../dialogs/link-dialog.client.tsx';
import { SearchPicker } from '../dialogs/search-picker.client.tsx';
import type { EditorServices, Named } from '../editor-types.ts';
import { type Lookups, pictureInfo } from '../extensions/lookups.ts';
import { placeBlock } from './insert-block.ts';
import { noteAtCursor, pictureBlocks, writeLink, writeNote } from './write-inline.ts';

/** What the writer is asked before something is put in; files were pasted or dropped at a place. */
export type Asked = {
  kind: 'link' | 'footnote' | 'embed' | 'readAlso' | 'picture' | 'gallery' | 'help';
  files?: File[];
  position?: number | null;
};

type Props = {
  asked: Asked;
  editor: Editor;
  lang: Lang;
  lookups: Lookups;
  services: EditorServices;
  onClose: () => void;
};

/** The dialog of one question; what is answered goes into the text. */
export function AskedDialog({ asked, editor, lang, lookups, services, onClose }: Props) {
  // The dialog is gone and the text has the focus before the next key: a focus that waits for a frame takes the cursor back from where it went meanwhile.
  const close = () => {
    flushSync(onClose);
    editor.view.focus();
  };
  const done = (write: () => void) => {
    close();
    write();
  };
  switch (asked.kind) {
    case 'link':
      return (
        <LinkDialog
          lang={lang}
          href={String(editor.getAttributes('link').href ?? '')}
          check={services.checkLink}
          onApply={(href) => done(() => writeLink(editor, href))}
          onClose={close}
        />
      );
    case 'footnote':
      return (
        <FootnoteDialog
          note={noteAtCursor(editor)}
          onApply={(note) => done(() => writeNote(editor, note))}
          onClose={close}
        />
      );
    case 'embed':
      return (
        <EmbedDialog
          onApply={({ url, title }) =>
            done(() =>
              placeBlock(editor, {
                ...{ type: 'embed', attrs: { url } },
                ...(title === '' ? {} : { content: [{ type: 'text', text: title }] }),
              }),
            )
          }
          onClose={close}
        />
      );
    case 'readAlso':
      return (
        <StoryDialog
          lang={lang}
          search={services.searchStories}
          onChoose={({ id, name }) =>
            done(() => {
              lookups.learnStory(id, name);
              placeBlock(editor, { type: 'readAlso', attrs: { storyId: id } });
            })
          }
          onClose={close}
        />
      );
    case 'picture':
    case 'gallery':
      return <PictureDialog {...{ asked, editor, lang, lookups }} onClose={close} />;
    case 'help':
      return <HelpDialog onClose={close} />;
  }
}

function PictureDialog({ asked, editor, lang, lookups, onClose }: Omit<Props, 'services'>) {
  const isGallery = asked.kind === 'gallery';
  const take = (items: ChosenMedia[]) => {
    for (const item of items) lookups.learnPicture(item.id, pictureInfo(item));
    if (asked.position != null) editor.commands.setTextSelection(asked.position);
    const ids = items.map((item) => item.id);
    for (const block of pictureBlocks(ids, isGallery)) placeBlock(editor, block);
  };
  return (
    <MediaPicker
      isOpen
      lang={lang}
      isMany={isGallery || (asked.files?.length ?? 0) > 1}
      {...(asked.files ? { initialFiles: asked.files } : {})}
      onChoose={take}
      onClose={onClose}
    />
  );
}

type StoryProps = {
  lang: Lang;
  search: EditorServices['searchStories'];
  onChoose: (story: Named) => void;
  onClose: () => void;
};

function StoryDialog({ lang, search, onChoose, onClose }: StoryProps) {
  const t = useTranslations('Editor');
  const searchIn = useCallback((text: string) => search(text, lang), [search, lang]);
  return (
    <EditorDialog title={t('readAlso.title')} onClose={onClose}>
      <SearchPicker label={t('readAlso.search')} search={searchIn} onChoose={onChoose} />
    </EditorDialog>
  );
}
