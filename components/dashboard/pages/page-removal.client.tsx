'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmAction } from '#components/dashboard/catalogue/confirm-action.client.tsx';
import type { FormAction } from '#components/ui/action-form.client.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { Stack } from '#components/ui/panel.tsx';

type Props = {
  page: { slug: string; title: string };
  /** Pages its address may lead to from now on. */
  others: { slug: string; title: string }[];
  cancel: string;
  remove: FormAction;
};

/** Takes a page off the site; whoever removes it says where its address leads. */
export function PageRemoval({ page, others, cancel, remove }: Props) {
  const t = useTranslations('Pages.remove');
  const [successor, setSuccessor] = useState('');
  return (
    <Stack>
      <p>{t('lead')}</p>
      <Field id="successor" label={t('successor')}>
        <Select
          value={successor}
          onChange={(event) => setSuccessor(event.target.value)}
          options={[
            { value: '', label: t('nowhere') },
            ...others.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
        />
      </Field>
      <ConfirmAction
        action={remove}
        fields={{ slug: page.slug, successor }}
        trigger={t('submit')}
        title={t('ask', { name: page.title })}
        confirm={t('submit')}
        cancel={cancel}
      >
        <p>{t('text')}</p>
      </ConfirmAction>
    </Stack>
  );
}
