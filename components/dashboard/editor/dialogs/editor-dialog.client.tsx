'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import styles from './editor-dialog.module.css';

type Props = {
  title: string;
  children: ReactNode;
  onClose: () => void;
  /** Absent: there is nothing to be taken over. */
  onSubmit?: () => void;
  submit?: string;
  extra?: ReactNode;
  isWide?: boolean;
  /** A long text without a field: it is read from its top, while its first button stands at its end. */
  isRead?: boolean;
};

/** A dialog that opens when it is drawn and gives the focus back when it is gone; Escape closes it, Enter in a field submits. */
export function EditorDialog({
  title,
  children,
  onClose,
  onSubmit,
  submit,
  extra,
  isWide = false,
  isRead = false,
}: Props) {
  const t = useTranslations('Editor');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <form onSubmit={send}>
        <h2 id={titleId} tabIndex={isRead ? -1 : undefined}>
          {title}
        </h2>
        {children}
        <div className={styles.actions}>
          {extra}
          <Button type="button" onClick={() => dialog.current?.close()}>
            {t(onSubmit ? 'cancel' : 'close')}
          </Button>
          {onSubmit && <Button kind="primary">{submit ?? t('apply')}</Button>}
        </div>
      </form>
    </dialog>
  );
}
