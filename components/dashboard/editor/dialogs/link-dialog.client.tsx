'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import type { Lang } from '#lib/lang';
import type { EditorServices } from '../editor-types.ts';
import { cleanHref } from '../paste/clean-href.ts';
import { EditorDialog } from './editor-dialog.client.tsx';

type Props = {
  lang: Lang;
  href: string;
  check: EditorServices['checkLink'];
  onApply: (href: string | null) => void;
  onClose: () => void;
};

/** Asks where a link leads (a document of the library can be chosen), cleans it of tracking and looks whether a page of this site is there; a second press puts it in all the same. */
export function LinkDialog({ lang, href, check, onApply, onClose }: Props) {
  const t = useTranslations('Editor');
  const [written, setWritten] = useState(href);
  const [isChoosing, setChoosing] = useState(false);
  const [fault, setFault] = useState<'invalid' | 'missing' | null>(null);
  const write = (address: string) => {
    setWritten(address);
    setFault(null);
  };
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
    <>
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
          <TextInput value={written} inputMode="url" onChange={(event) => write(event.target.value)} />
        </Field>
        <Button type="button" onClick={() => setChoosing(true)}>
          {t('link.document')}
        </Button>
      </EditorDialog>
      <MediaPicker
        kind="document"
        isOpen={isChoosing}
        lang={lang}
        onChoose={([item]) => item && write(item.url)}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}

/** «example.com» is meant as an address of the web, «a@example.com» as a mailbox. */
function withScheme(written: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(written) || written === '') return written;
  return /^[^\s/@]+@[^\s/@]+\.\w+$/.test(written) ? `mailto:${written}` : `https://${written}`;
}
