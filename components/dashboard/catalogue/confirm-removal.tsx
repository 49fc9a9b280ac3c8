import type { FormAction } from '#components/ui/action-form.client.tsx';
import { ConfirmAction } from './confirm-action.client.tsx';

type Props = {
  action: FormAction;
  id: number;
  name: string;
  words: (key: string, values?: Record<string, string>) => string;
  cancel: string;
};

/** The button that takes one thing out for good, after it has asked and said what becomes of it. */
export function ConfirmRemoval({ action, id, name, words: t, cancel }: Props) {
  return (
    <ConfirmAction
      action={action}
      fields={{ id }}
      trigger={t('remove.submit')}
      title={t('remove.ask', { name })}
      confirm={t('remove.submit')}
      cancel={cancel}
    >
      <p>{t('remove.text')}</p>
    </ConfirmAction>
  );
}
