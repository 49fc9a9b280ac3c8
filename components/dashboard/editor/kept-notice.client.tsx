'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDeskLang } from '#components/dashboard/shell/use-desk-lang.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import { formatDateTime } from '#lib/text/dates';

type Props = {
  /** Whose words it speaks: of the text or of the fields the languages share. */
  words: 'recovery' | 'storyRecovery';
  /** When this browser kept it, UTC ms. */
  keptAt: number;
  /** Shows what was kept. */
  children: ReactNode;
  /** Stands before the buttons that decide. */
  button?: ReactNode;
  onRestore: () => void;
  onDismiss: () => void;
};

/** Offers what this browser kept and the server never got. */
export function KeptNotice({ words, keptAt, children, button, onRestore, onDismiss }: Props) {
  const t = useTranslations('Editor');
  const lang = useDeskLang();
  return (
    <Notice tone="warn" title={t(`${words}.title`)}>
      <p>{t(`${words}.text`, { time: formatDateTime(new Date(keptAt), lang) })}</p>
      {children}
      <Row>
        {button}
        <Button type="button" kind="primary" onClick={onRestore}>
          {t(`${words}.restore`)}
        </Button>
        <Button type="button" kind="danger" onClick={onDismiss}>
          {t('recovery.dismiss')}
        </Button>
      </Row>
    </Notice>
  );
}
