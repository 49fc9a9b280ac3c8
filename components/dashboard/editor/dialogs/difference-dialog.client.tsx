'use client';

import { useTranslations } from 'next-intl';
import type { Piece, TextDifference } from '#domain/compare/types';
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
        {[...lines, ...changed].map(({ pieces }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity but their place.
          <div key={index}>
            <Pieces pieces={pieces} />
          </div>
        ))}
      </div>
    </EditorDialog>
  );
}

export function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const Tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no identity but their place.
    return <Tag key={index}>{text}</Tag>;
  });
}
