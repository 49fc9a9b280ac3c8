'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import type { EditorServices } from '../editor-types.ts';
import { cleanHref } from '../paste/clean-href.ts';
import { EditorDialog } from './editor-dialog.client.tsx';

type Props = {
  href: string;
  check: EditorServices['checkLink'];
  onApply: (href: string | null) => void;
  onClose: () => void;
};

/** Asks where a link leads, cleans it of tracking and looks whether a page of this site is there; a second press puts it in all the same. */
export function LinkDialog({ href, check, onApply, onClose }: Props) {
  const t = useTranslations('Editor');
  const [written, setWritten] = useState(href);
  const [fault, setFault] = useState<'invalid' | 'missing' | null>(null);
  const apply = async () => {
    const clean = cleanHref(withScheme(written.trim()), location.origin);
    if (clean === null) return setFault('invalid');
    const isForced = fault === 'missing';
    if (!isForced && clean.startsWith('/') && (await check(clean).catch(() => 'unchecked')) === 'missing') {
      return setFault('missing');
    }
    onApply(clean);
  };
  return (
    <EditorDialog
      title={t('link.title')}
      onClose={onClose}
      onSubmit={() => void apply()}
      extra={
        href !== '' && (
          <Button type="button" kind="danger" onClick={() => onApply(null)}>
            {t('link.remove')}
          </Button>
        )
      }
    >
      <Field id="link-href" label={t('link.href')} hint={t('link.hint')} error={fault && t(`link.${fault}`)}>
        <TextInput
          value={written}
          inputMode="url"
          onChange={(event) => {
            setWritten(event.target.value);
            setFault(null);
          }}
        />
      </Field>
    </EditorDialog>
  );
}

/** «example.com» is meant as an address of the web, «a@example.com» as a mailbox. */
function withScheme(written: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(written) || written === '') return written;
  return /^[^\s/@]+@[^\s/@]+\.\w+$/.test(written) ? `mailto:${written}` : `https://${written}`;
}
