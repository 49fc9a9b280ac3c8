'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextArea } from '#components/ui/field.tsx';
import { maxNoteCharacters } from '#domain/body/input';
import { EditorDialog } from './editor-dialog.client.tsx';

type Props = { note: string; onApply: (note: string) => void; onClose: () => void };

/** Asks for the words of a footnote; an empty one is taken out. */
export function FootnoteDialog({ note, onApply, onClose }: Props) {
  const t = useTranslations('Editor');
  const [text, setText] = useState(note);
  return (
    <EditorDialog
      title={t('footnote.title')}
      onClose={onClose}
      onSubmit={() => onApply(text.replace(/\s+/g, ' ').trim())}
      extra={
        note !== '' && (
          <Button type="button" kind="danger" onClick={() => onApply('')}>
            {t('footnote.remove')}
          </Button>
        )
      }
    >
      <Field id="footnote-text" label={t('footnote.text')} hint={t('footnote.hint')}>
        <TextArea
          value={text}
          maxLength={maxNoteCharacters}
          rows={4}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </EditorDialog>
  );
}
