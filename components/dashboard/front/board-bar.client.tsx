'use client';

import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { BoardData, Newest } from './board-view.ts';
import styles from './front-board.module.css';

type Props = {
  data: BoardData;
  isUnsaved: boolean;
  isSaving: boolean;
  onSave: () => void;
  onDrop: () => void;
  onUndo: () => void;
};

/** Stays in sight: what state the board is in, saving, going back. */
export function BoardBar({ data, isUnsaved, isSaving, onSave, onDrop, onUndo }: Props) {
  const t = useTranslations('Front');
  const state = isSaving ? 'saving' : isUnsaved ? 'unsaved' : 'clean';
  return (
    <div className={styles.bar}>
      <p>
        <b>{t(`bar.${state}`)}</b>
        <small>{data.base.savedBy ?? t('bar.neverSaved')}</small>
      </p>
      <Button type="button" kind="primary" disabled={!isUnsaved || isSaving} onClick={onSave}>
        {t('bar.save')}
      </Button>
      {isUnsaved && (
        <Button type="button" disabled={isSaving} onClick={onDrop}>
          {t('bar.drop')}
        </Button>
      )}
      {!isUnsaved && data.base.id > 0 && (
        <ConfirmDialog
          trigger={t('bar.undo')}
          triggerKind="plain"
          title={t('bar.undoAsk')}
          confirm={t('bar.undo')}
          cancel={t('bar.cancel')}
          isDisabled={isSaving}
          onConfirm={onUndo}
        >
          <p>{t('bar.undoText')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Somebody was quicker: both arrangements are kept, and which one stays is said by a person. */
export function ConflictNotice({ message, newest, lang, onOverride }: ConflictProps) {
  const t = useTranslations('Front');
  return (
    <Notice tone="bad">
      <p>{message}</p>
      {newest && (
        <>
          <p>{newest.savedBy}</p>
          <div className={styles.line}>
            <LinkButton href={`/dashboard/front?lang=${lang}`} target="_blank">
              {t('conflict.theirs')}
            </LinkButton>
            <Button type="button" onClick={() => onOverride(newest.id)}>
              {t('conflict.mine')}
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}

type ConflictProps = {
  message: string;
  newest: Newest | null;
  lang: BoardData['lang'];
  onOverride: (baseId: number) => void;
};
