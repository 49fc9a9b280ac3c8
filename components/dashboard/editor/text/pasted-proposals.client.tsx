'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';

type Props = { count: number; onShow: () => void; onClose: () => void };

/** Says after a paste that its typesetting could be better; nothing is changed before it was shown. */
export function PastedProposals({ count, onShow, onClose }: Props) {
  const t = useTranslations('Editor');
  return (
    <Notice tone="info">
      <p>{t('pasted.proposals', { count })}</p>
      <Row>
        <Button type="button" onClick={onShow}>
          {t('pasted.show')}
        </Button>
        <Button type="button" kind="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </Row>
    </Notice>
  );
}
