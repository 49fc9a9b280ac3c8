'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { unanswered } from '#components/ui/unanswered.ts';

type Answer = { ok: true } | { ok: false; message: string };
type Props = { isDeleted: boolean; isUsed: boolean; remove: () => Promise<Answer>; restore: () => Promise<Answer> };

/** Deletes after asking once; what was deleted is brought back with one click. */
export function RemoveMedia({ isDeleted, isUsed, remove, restore }: Props) {
  const t = useTranslations('Media');
  const shell = useTranslations('Shell');
  const [refusal, setRefusal] = useState('');
  const [isPending, begin] = useTransition();
  const run = (act: () => Promise<Answer>) =>
    begin(async () => {
      const answer = await act().catch(unanswered(shell('unreachable')));
      setRefusal(answer.ok ? '' : answer.message);
    });
  return (
    <Stack>
      {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      {isDeleted ? (
        <Button type="button" disabled={isPending} onClick={() => run(restore)}>
          {t('remove.restore')}
        </Button>
      ) : (
        <>
          <p>{t(isUsed ? 'remove.used' : 'remove.explain')}</p>
          <ConfirmDialog
            trigger={t('remove.submit')}
            title={t('remove.ask')}
            confirm={t('remove.submit')}
            cancel={t('remove.cancel')}
            isDisabled={isUsed || isPending}
            onConfirm={() => run(remove)}
          >
            <p>{t('remove.explain')}</p>
          </ConfirmDialog>
        </>
      )}
    </Stack>
  );
}
