'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { packLayout } from '#domain/front/rules';
import type { FrontLayout } from '#domain/front/types';
import type { Lang } from '#lib/lang';
import styles from './front-board.module.css';
import { toWallField } from './wall-time.ts';

type Props = {
  lang: Lang;
  nowMs: number;
  /** Null shows what is saved. */
  unsaved: FrontLayout | null;
};

/** Opens the reader's front page as it will be at a time, in a new tab. */
export function PreviewForm({ lang, nowMs, unsaved }: Props) {
  const t = useTranslations('Front');
  const [at, setAt] = useState(toWallField(nowMs));
  return (
    <section className={styles.zone} aria-labelledby="front-preview">
      <h2 id="front-preview">{t('preview.title')}</h2>
      <form className={styles.line} action="/dashboard/front/preview" target="_blank" rel="noopener">
        <input type="hidden" name="lang" value={lang} />
        {unsaved && <input type="hidden" name="layout" value={packLayout(unsaved)} />}
        <Field id="preview-at" label={t('preview.at')} hint={t('preview.atHint')}>
          <DateInput
            type="datetime-local"
            name="at"
            value={at}
            min={toWallField(nowMs)}
            onChange={(event) => setAt(event.target.value)}
          />
        </Field>
        <Button>{t('preview.open')}</Button>
      </form>
    </section>
  );
}
