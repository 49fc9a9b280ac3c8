'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { latinLetters } from '#lib/text/repair-lookalikes';
import type { PlacedChange } from '../text/typography-sources.ts';
import { EditorDialog } from './editor-dialog.client.tsx';
import styles from './editor-dialog.module.css';

export type Proposal = PlacedChange & { key: string };

type Props = { proposals: Proposal[]; onApply: (chosen: Proposal[]) => void; onClose: () => void };

/** Shows what typesetting would change, before anything is changed; each can be left out. */
export function TypographyDialog({ proposals, onApply, onClose }: Props) {
  const t = useTranslations('Editor');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (proposals.length === 0) {
    return (
      <EditorDialog title={t('typography.title')} onClose={onClose}>
        <p>{t('typography.nothing')}</p>
      </EditorDialog>
    );
  }
  const toggle = (key: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const areAll = left.size === 0;
  return (
    <EditorDialog
      title={t('typography.title')}
      isWide
      onClose={onClose}
      onSubmit={() => onApply(proposals.filter(({ key }) => !left.has(key)))}
      submit={t('typography.apply', { count: proposals.length - left.size })}
      extra={
        <Button
          type="button"
          kind="quiet"
          onClick={() => setLeft(areAll ? new Set(proposals.map(({ key }) => key)) : new Set())}
        >
          {t(areAll ? 'typography.none' : 'typography.all')}
        </Button>
      }
    >
      <ul className={styles.changes}>
        {proposals.map(({ key, rule, before, after, context }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} /> {context.before}
              {before !== '' && <del>{visible(before)}</del>}
              {after !== '' && <ins>{visible(after)}</ins>}
              {context.after} <small>{t(`typography.rule.${rule}`, { letters: latinLetters(before) })}</small>
            </label>
          </li>
        ))}
      </ul>
    </EditorDialog>
  );
}

/** Spaces that cannot be seen are shown as signs. */
function visible(text: string): string {
  return text.replaceAll('\u00A0', '⍽').replaceAll(' ', '␣').replaceAll('\u2011', '-⍽');
}
