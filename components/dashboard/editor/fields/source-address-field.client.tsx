'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Field, TextInput } from '#components/ui/field.tsx';
import { webAddress } from '#lib/text/web-address';

type Props = { value: string | null; onChange: (value: string | null) => void };

const pauseMs = 1_500;

/** Where the news comes from. While what is written here is no address, the last one that was stays; the rest of the article is saved. */
export function SourceAddressField({ value, onChange }: Props) {
  const t = useTranslations('Editor');
  const [typed, setTyped] = useState<{ written: string; taken: string | null } | null>(null);
  const [isMarked, setMarked] = useState(false);
  const shown = typed?.taken === value ? typed.written : (value ?? '');
  const isAddress = webAddress(shown) !== null;
  const write = (written: string) => {
    const address = webAddress(written);
    const taken = address === null ? value : address || null;
    setTyped({ written, taken });
    if (taken !== value) onChange(taken);
  };
  useEffect(() => {
    if (webAddress(shown) !== null) return setMarked(false);
    const timer = setTimeout(() => setMarked(true), pauseMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <Field
      id="field-source-url"
      label={t('field.sourceUrl')}
      error={isMarked && !isAddress ? t('field.sourceUrlFault') : null}
    >
      <TextInput
        type="url"
        value={shown}
        maxLength={2_000}
        onChange={(event) => write(event.target.value)}
        onBlur={() => (isAddress ? setTyped(null) : setMarked(true))}
      />
    </Field>
  );
}
