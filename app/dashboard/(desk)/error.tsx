'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function DeskError({ error, reset }: Props) {
  const t = useTranslations('Shell');
  return (
    <EmptyState
      title={t('error.title')}
      text={t('error.text', { number: error.digest ?? '–' })}
      action={<Button onClick={reset}>{t('error.again')}</Button>}
    />
  );
}
