'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import styles from './action-form.module.css';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

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

/** A form that keeps what was typed when it is refused, says why beside its button, and works before its script has loaded. */
export function ActionForm({ action, children, submit, kind = 'primary', extra, isEmptied = false }: Props) {
  const [state, dispatch, isPending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef('');
  useEffect(() => {
    if (state?.ok && isEmptied && form.current && typed(form.current) === sent.current) form.current.reset();
  }, [state, isEmptied]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    sent.current = typed(event.currentTarget);
    const data = new FormData(event.currentTarget, submitterOf(event));
    startTransition(() => dispatch(data));
  };
  return (
    <form ref={form} className={styles.form} action={dispatch} onSubmit={send}>
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

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const native = event.nativeEvent;
  return native instanceof SubmitEvent ? native.submitter : null;
}
