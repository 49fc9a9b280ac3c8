'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import type { FormAction, FormState } from '#components/ui/action-form.client.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { unanswered } from '#components/ui/unanswered.ts';

type Props = {
  action: FormAction;
  /** What the action gets. */
  fields: Record<string, string | number>;
  trigger: string;
  title: string;
  confirm: string;
  cancel: string;
  children?: ReactNode;
};

/** Asks once, then does it; says beside the button why it was refused. */
export function ConfirmAction({ action, fields, ...dialog }: Props) {
  const t = useTranslations('Shell');
  const [state, setState] = useState<FormState>(null);
  const [isPending, begin] = useTransition();
  const confirm = () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    begin(async () => setState(await action(state, form).catch(unanswered(t('unreachable')))));
  };
  return (
    <div>
      {state && state.message !== '' && <Notice tone={state.ok ? 'good' : 'bad'}>{state.message}</Notice>}
      <ConfirmDialog {...dialog} isDisabled={isPending} onConfirm={confirm} />
    </div>
  );
}
