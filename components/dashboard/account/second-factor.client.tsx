'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import styles from './second-factor.module.css';

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };
type Props = {
  isOn: boolean;
  start: () => Promise<Answer<{ key: string; image: string }>>;
  confirm: (code: string) => Promise<Answer<string[]>>;
  remove: FormAction;
};

/** Turning the second factor on (key, code, recovery codes) and off (password). */
export function SecondFactor({ isOn, start, confirm, remove }: Props) {
  const t = useTranslations('Account');
  const shell = useTranslations('Shell');
  const [factor, setFactor] = useState<{ key: string; image: string } | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isPending, begin] = useTransition();
  const ask = <T,>(question: Promise<Answer<T>>, take: (value: T) => void) =>
    begin(async () => {
      const answer = await question.catch(unanswered(shell('unreachable')));
      setRefusal(answer.ok ? '' : answer.message);
      if (answer.ok) take(answer.value);
    });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask(confirm(String(new FormData(event.currentTarget).get('code') ?? '')), setCodes);
  };
  if (codes) return <RecoveryCodes codes={codes} />;
  if (isOn)
    return (
      <Stack>
        <p>{t('factor.on')}</p>
        <ActionForm action={remove} submit={t('factor.remove')} kind="danger">
          <Field id="factor-password" label={t('password.current')}>
            <TextInput name="password" type="password" autoComplete="current-password" required maxLength={200} />
          </Field>
        </ActionForm>
      </Stack>
    );
  return (
    <Stack>
      <p>{t('factor.lead')}</p>
      {factor ? (
        <form onSubmit={submit} className={styles.enrol}>
          <img src={factor.image} alt={t('factor.image')} width={200} height={200} />
          <Stack>
            <p>
              {t('factor.key')} <code>{factor.key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
            <Field id="factor-code" label={t('factor.code')} error={refusal}>
              <TextInput name="code" inputMode="numeric" autoComplete="one-time-code" required maxLength={10} />
            </Field>
            <Button kind="primary" disabled={isPending}>
              {t('factor.confirm')}
            </Button>
          </Stack>
        </form>
      ) : (
        <div>
          <Button type="button" disabled={isPending} onClick={() => ask(start(), setFactor)}>
            {t('factor.start')}
          </Button>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
        </div>
      )}
    </Stack>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('Account');
  return (
    <Notice tone="good" title={t('factor.done')}>
      <p>{t('factor.codes')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
