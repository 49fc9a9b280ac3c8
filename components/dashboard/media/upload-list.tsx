import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import styles from './upload-zone.module.css';
import type { UploadLine } from './use-uploads.ts';

/** A line for every file: its name, how far it is, and what became of it, in words. */
export function UploadList({ lines, drop }: { lines: UploadLine[]; drop: (key: number) => void }) {
  const t = useTranslations('Media');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={t('upload.list')}>
      {lines.map((line) => (
        <li key={line.key} data-state={line.state}>
          <span className={styles.name}>{line.name}</span>
          {isUnderWay(line) && (
            <progress aria-label={line.name} max={Math.max(1, line.size)} value={line.sent}>
              {percentOf(line)}
            </progress>
          )}
          <span className={styles.state} role={line.state === 'refused' ? 'alert' : 'status'}>
            {stateText(t, line)}
          </span>
          <Button type="button" kind="quiet" onClick={() => drop(line.key)} aria-label={dropLabel(t, line)}>
            {t(isUnderWay(line) ? 'upload.cancel' : 'upload.hide')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type Words = ReturnType<typeof useTranslations>;

function stateText(t: Words, line: UploadLine): string {
  if (line.state === 'refused') return line.message || t('upload.states.failed');
  return t(`upload.states.${line.state}`, { percent: percentOf(line) });
}

function dropLabel(t: Words, line: UploadLine): string {
  return t(isUnderWay(line) ? 'upload.cancelNamed' : 'upload.hideNamed', { name: line.name });
}

function isUnderWay({ state }: UploadLine): boolean {
  return state !== 'done' && state !== 'known' && state !== 'refused';
}

function percentOf({ sent, size }: UploadLine): number {
  return size === 0 ? 0 : Math.floor((sent / size) * 100);
}
