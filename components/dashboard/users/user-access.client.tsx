'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row, Stack } from '#components/ui/panel.tsx';
import { unanswered } from '#components/ui/unanswered.ts';

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
type Props = {
  person: { id: number; name: string; isSuspended: boolean; hasSecondFactor: boolean };
  makeLink: (id: number) => Promise<Answer<string>>;
  suspend: (id: number, isSuspended: boolean) => Promise<Answer<null>>;
  removeFactor: (id: number) => Promise<Answer<null>>;
};

/** What hurts or lets in: a link for a new password, keeping out and letting in, taking a lost second factor away. */
export function UserAccess({ person, makeLink, suspend, removeFactor }: Props) {
  const t = useTranslations('Users');
  const shell = useTranslations('Shell');
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const [isPending, begin] = useTransition();
  const ask = <T,>(act: () => Promise<Answer<T>>, done: (value: T) => string) =>
    begin(async () => {
      const answer = await act().catch(unanswered(shell('unreachable')));
      setSaid(answer.ok ? { tone: 'good', text: done(answer.value) } : { tone: 'bad', text: answer.message });
    });
  const dialog = { cancel: t('cancel'), isDisabled: isPending };
  return (
    <Stack>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <Row>
        <Button
          type="button"
          disabled={isPending || person.isSuspended}
          onClick={() =>
            ask(
              () => makeLink(person.id),
              (link) => t('linkIs', { link }),
            )
          }
        >
          {t('makeLink')}
        </Button>
        {person.hasSecondFactor && (
          <ConfirmDialog
            {...dialog}
            trigger={t('removeFactor')}
            title={t('removeFactorAsk', { name: person.name })}
            confirm={t('removeFactor')}
            onConfirm={() =>
              ask(
                () => removeFactor(person.id),
                () => t('saved'),
              )
            }
          />
        )}
        {person.isSuspended ? (
          <Button
            type="button"
            disabled={isPending}
            onClick={() =>
              ask(
                () => suspend(person.id, false),
                () => t('saved'),
              )
            }
          >
            {t('readmit')}
          </Button>
        ) : (
          <ConfirmDialog
            {...dialog}
            trigger={t('suspend')}
            title={t('suspendAsk', { name: person.name })}
            confirm={t('suspend')}
            onConfirm={() =>
              ask(
                () => suspend(person.id, true),
                () => t('saved'),
              )
            }
          >
            <p>{t('suspendText')}</p>
          </ConfirmDialog>
        )}
      </Row>
    </Stack>
  );
}
