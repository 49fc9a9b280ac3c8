'use client';

import { useTranslations } from 'next-intl';
import { type EditorCommand, shortcuts } from '../text/editor-commands.ts';
import { EditorDialog } from './editor-dialog.client.tsx';
import styles from './editor-dialog.module.css';
import { keyName } from './key-name.ts';

/** Every key of the editor. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('Editor');
  const isMac = navigator.platform.startsWith('Mac');
  return (
    <EditorDialog title={t('help.title')} onClose={onClose} isRead>
      <p>{t('help.slash')}</p>
      <dl className={styles.keys}>
        {(Object.keys(shortcuts) as EditorCommand[]).map((command) => (
          <div key={command} style={{ display: 'contents' }}>
            <dt>{t(`command.${command}`)}</dt>
            <dd>
              <kbd>{keyName(shortcuts[command], isMac)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </EditorDialog>
  );
}
