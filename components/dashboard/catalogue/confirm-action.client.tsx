'use client';

import { type ReactNode, startTransition, useActionState } from 'react';
import type { FormAction } from '#components/ui/action-form.client.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';

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
  const [state, dispatch, isPending] = useActionState(action, null);
  const confirm = () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    startTransition(() => dispatch(form));
  };
  return (
    <div>
      {state && state.message !== '' && <Notice tone={state.ok ? 'good' : 'bad'}>{state.message}</Notice>}
      <ConfirmDialog {...dialog} isDisabled={isPending} onConfirm={confirm} />
    </div>
  );
}
