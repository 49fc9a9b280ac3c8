import { useTranslations } from 'next-intl';
import styles from './article-editor.module.css';
import type { SaveState } from './autosave/save-queue.ts';

/** Where the text is, in words. */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useTranslations('Editor');
  const text =
    state.kind === 'saved' && state.savedAt === null
      ? t('state.new')
      : t(`state.${state.kind}`, { time: state.kind === 'saved' ? (state.savedAt ?? '') : '' });
  return (
    <p className={styles.status} role="status" data-state={state.kind}>
      {text}
    </p>
  );
}
