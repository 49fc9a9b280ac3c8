'use client';

import { useTranslations } from 'next-intl';
import { Pieces } from '#components/dashboard/history/pieces.tsx';
import { byPlace } from '#components/ui/by-place.ts';
import type { TextDifference } from '#domain/compare/types';
import { EditorDialog } from './editor-dialog.client.tsx';
import styles from './editor-dialog.module.css';

type Props = { difference: TextDifference; onClose: () => void };

/** Only what differs between what is saved and what this browser kept. */
export function DifferenceDialog({ difference, onClose }: Props) {
  const t = useTranslations('Editor');
  const { title, lead, fields, blocks } = difference;
  const lines = [title, lead, ...fields.map((field) => field.line)].filter((line) => line.isChanged);
  const changed = blocks.filter((block) => block.kind !== 'same');
  return (
    <EditorDialog title={t('recovery.difference')} isWide isRead onClose={onClose}>
      <div className={styles.pieces}>
        {byPlace([...lines, ...changed], ({ pieces }) => (
          <div>
            <Pieces pieces={pieces} />
          </div>
        ))}
      </div>
    </EditorDialog>
  );
}
