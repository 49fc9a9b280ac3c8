'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field, TextInput } from '#components/ui/field.tsx';
import { cleanHref } from '../paste/clean-href.ts';
import { EditorDialog } from './editor-dialog.client.tsx';

type Props = { onApply: (embed: { url: string; title: string }) => void; onClose: () => void };

/** Asks for the address of a video or a post and what it shows. */
export function EmbedDialog({ onApply, onClose }: Props) {
  const t = useTranslations('Editor');
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const apply = () => {
    const clean = cleanHref(url.trim().replace(/^http:/i, 'https:'), '');
    if (clean?.startsWith('https://')) onApply({ url: clean, title: title.trim() });
    else setInvalid(true);
  };
  return (
    <EditorDialog title={t('embed.title')} onClose={onClose} onSubmit={apply}>
      <Field id="embed-url" label={t('embed.url')} hint={t('embed.hint')} error={isInvalid ? t('embed.invalid') : null}>
        <TextInput value={url} inputMode="url" onChange={(event) => setUrl(event.target.value)} />
      </Field>
      <Field id="embed-title" label={t('embed.name')}>
        <TextInput value={title} maxLength={500} onChange={(event) => setTitle(event.target.value)} />
      </Field>
    </EditorDialog>
  );
}
