'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useDeskLang } from '#components/dashboard/shell/use-desk-lang.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import { compareTexts } from '#domain/compare/rules';
import type { RevisionText } from '#domain/revisions/types';
import { formatDateTime } from '#lib/text/dates';
import type { TextCopy } from './autosave/text-copy.ts';
import { DifferenceDialog } from './dialogs/difference-dialog.client.tsx';

type Props = {
  copy: TextCopy;
  saved: RevisionText;
  onRestore: () => void;
  onDismiss: () => void;
};

/** Offers a text this browser kept and the server never got; the difference is shown before anybody decides. */
export function RecoveryNotice({ copy, saved, onRestore, onDismiss }: Props) {
  const t = useTranslations('Editor');
  const lang = useDeskLang();
  const [isShown, setShown] = useState(false);
  return (
    <Notice tone="warn" title={t('recovery.title')}>
      <p>{t('recovery.text', { time: formatDateTime(new Date(copy.keptAt), lang) })}</p>
      <Row>
        <Button type="button" onClick={() => setShown(true)}>
          {t('recovery.show')}
        </Button>
        <Button type="button" kind="primary" onClick={onRestore}>
          {t('recovery.restore')}
        </Button>
        <Button type="button" kind="danger" onClick={onDismiss}>
          {t('recovery.dismiss')}
        </Button>
      </Row>
      {isShown && <DifferenceDialog difference={compareTexts(saved, copy.text)} onClose={() => setShown(false)} />}
    </Notice>
  );
}
