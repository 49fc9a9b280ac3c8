'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import styles from './action-form.module.css';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { submitterOf } from './submitter-of.ts';
import { unanswered } from './unanswered.ts';

/** What a form action answers: a refusal's sentence, or the sentence that says what was done. */
export type FormState = { ok: boolean; message: string } | null;
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  action: FormAction;
  children: ReactNode;
  submit: string;
  kind?: 'primary' | 'plain' | 'danger';
  extra?: ReactNode;
  /** Empties the form after it was accepted, for adding one thing after another; not where somebody has begun to type the next one. */
  isEmptied?: boolean;
};

/** A form that keeps what was typed when it is refused or nobody answers, says why beside its button, and works before its script has loaded. */
export function ActionForm({ action, children, submit, kind = 'primary', extra, isEmptied = false }: Props) {
  const t = useTranslations('Shell');
  const [posted, post] = useActionState(action, null);
  const [said, setSaid] = useState<FormState>(null);
  const [isPending, begin] = useTransition();
  const state = said ?? posted;
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef('');
  useEffect(() => {
    if (state?.ok && isEmptied && form.current && typed(form.current) === sent.current) form.current.reset();
  }, [state, isEmptied]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    sent.current = typed(event.currentTarget);
    const data = new FormData(event.currentTarget, submitterOf(event));
    begin(async () => setSaid(await action(state, data).catch(unanswered(t('unreachable')))));
  };
  return (
    <form ref={form} className={styles.form} action={post} onSubmit={send}>
      {children}
      {state && state.message !== '' && <Notice tone={state.ok ? 'good' : 'bad'}>{state.message}</Notice>}
      <div className={styles.end}>
        <Button kind={kind} disabled={isPending}>
          {submit}
        </Button>
        {extra}
      </div>
    </form>
  );
}

/** All that stands in the fields, in one text. */
function typed(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
}
