'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field, TextInput } from '#components/ui/field.tsx';
import { EditorDialog } from './editor-dialog.client.tsx';

type Props = { onSave: (name: string) => void; onClose: () => void };

/** Asks under which name the text of now is kept. */
export function NameDialog({ onSave, onClose }: Props) {
  const t = useTranslations('Editor');
  const [name, setName] = useState('');
  const save = () => {
    onSave(name.trim());
    onClose();
  };
  return (
    <EditorDialog title={t('named.title')} onClose={onClose} onSubmit={save} submit={t('named.submit')}>
      <p>{t('named.lead')}</p>
      <Field id="version-name" label={t('named.name')} hint={t('named.hint')}>
        <TextInput
          value={name}
          required
          pattern=".*\S.*"
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
    </EditorDialog>
  );
}
