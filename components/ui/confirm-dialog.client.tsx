'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';

type Props = {
  trigger: string;
  triggerKind?: 'plain' | 'danger' | 'quiet';
  title: string;
  children?: ReactNode;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  isDisabled?: boolean;
};

/** A button that asks once before it does what cannot be undone. */
export function ConfirmDialog({ trigger, triggerKind = 'danger', title, children, confirm, cancel, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button type="button" kind={triggerKind} disabled={rest.isDisabled} onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className={styles.actions}>
          <Button type="button" onClick={() => dialog.current?.close()}>
            {cancel}
          </Button>
          <Button
            type="button"
            kind="danger"
            onClick={() => {
              dialog.current?.close();
              rest.onConfirm();
            }}
          >
            {confirm}
          </Button>
        </div>
      </dialog>
    </>
  );
}
