'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import { useEffect } from 'react';
import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import type { EditorServices } from '../editor-types.ts';
import type { Lookups } from '../extensions/lookups.ts';
import { SpellingPopover } from '../spelling/spelling-popover.client.tsx';
import type { Spelling } from '../spelling/use-spelling.ts';
import { AskedDialog } from './asked-dialog.client.tsx';
import type { PageCommand } from './editor-commands.ts';
import { FindBar } from './find-bar.client.tsx';
import { PastedPictures } from './pasted-pictures.client.tsx';
import { PastedProposals } from './pasted-proposals.client.tsx';
import { SlashList } from './slash-list.client.tsx';
import styles from './text-editor.module.css';
import { Toolbar } from './toolbar.client.tsx';
import { noPictures, useDeskEditor } from './use-desk-editor.ts';

export type TextEditorProps = {
  lang: Lang;
  body: Body;
  lookups: Lookups;
  services: EditorServices;
  onReady: (editor: Editor) => void;
  onTouch: () => void;
  /** Saving and typography concern the whole article. */
  onCommand: (command: PageCommand) => void;
  /** null where words are not checked. */
  spelling: Spelling | null;
};

/** The body of an article. Is loaded on the client only: Tiptap calls Math.random while it renders. */
export function TextEditor({ lang, body, lookups, services, spelling, onReady, ...calls }: TextEditorProps) {
  const onRemark = (id: string | null) => spelling?.setOpen(id);
  const desk = useDeskEditor({ lang, body, lookups, onRemark, ...calls, className: styles.text ?? '' });
  const { editor, menu, asked } = desk;
  useEffect(() => onReady(editor), [editor, onReady]);
  return (
    <>
      <div className={styles.tools}>
        <Toolbar editor={editor} run={desk.run} check={spelling} />
        {desk.isFinding && (
          <FindBar
            editor={editor}
            onClose={() => {
              desk.setFinding(false);
              editor.commands.focus();
            }}
          />
        )}
      </div>
      <EditorContent editor={editor} />
      {spelling?.isOn && <SpellingPopover {...{ editor, spelling, lang }} addWord={services.addWord} />}
      {menu && <SlashList {...menu} owner={editor.view.dom} ref={desk.menuKeys} />}
      {asked && <AskedDialog {...{ asked, editor, lang, lookups, services }} onClose={() => desk.setAsked(null)} />}
      <div className={styles.pasted}>
        {desk.proposed > 0 && (
          <PastedProposals
            count={desk.proposed}
            onShow={() => {
              desk.setProposed(0);
              desk.run('typography');
            }}
            onClose={() => desk.setProposed(0)}
          />
        )}
        <PastedPictures
          {...desk.offered}
          onUpload={(files) => desk.setAsked({ kind: 'gallery', files })}
          onClose={() => desk.setOffered(noPictures)}
        />
      </div>
    </>
  );
}
