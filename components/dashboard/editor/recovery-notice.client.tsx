'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { compareTexts } from '#domain/compare/rules';
import type { RevisionText } from '#domain/revisions/types';
import type { TextCopy } from './autosave/text-copy.ts';
import { DifferenceDialog } from './dialogs/difference-dialog.client.tsx';
import { KeptNotice } from './kept-notice.client.tsx';

type Props = {
  copy: TextCopy;
  saved: RevisionText;
  onRestore: () => void;
  onDismiss: () => void;
};

/** Offers a text that only this browser has; the difference is shown before anybody decides. */
export function RecoveryNotice({ copy, saved, onRestore, onDismiss }: Props) {
  const t = useTranslations('Editor');
  const [isShown, setShown] = useState(false);
  const show = (
    <Button type="button" onClick={() => setShown(true)}>
      {t('recovery.show')}
    </Button>
  );
  return (
    <KeptNotice words="recovery" keptAt={copy.keptAt} button={show} {...{ onRestore, onDismiss }}>
      {isShown && <DifferenceDialog difference={compareTexts(saved, copy.text)} onClose={() => setShown(false)} />}
    </KeptNotice>
  );
}
