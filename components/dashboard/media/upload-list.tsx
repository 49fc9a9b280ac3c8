import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import styles from './upload-zone.module.css';
import { isOver, isTaken, type UploadLine } from './use-uploads.ts';

type Props = { lines: UploadLine[]; drop: (key: number) => void; dropTaken: () => void; isLinked: boolean };

/** A line for every file: its name, how far it is, and what became of it, in words. */
export function UploadList({ lines, drop, dropTaken, isLinked }: Props) {
  const t = useTranslations('Media');
  if (lines.length === 0) return null;
  return (
    <>
      {lines.length > 1 && <Together lines={lines} dropTaken={dropTaken} />}
      <ul className={styles.lines} aria-label={t('upload.list')}>
        {lines.map((line) => (
          <li key={line.key} data-state={line.state}>
            <Name line={line} isLinked={isLinked} />
            {!isOver(line) && (
              <progress aria-label={line.name} max={Math.max(1, line.size)} value={line.sent}>
                {percentOf(line)}
              </progress>
            )}
            <span className={styles.state} role={line.state === 'refused' ? 'alert' : 'status'}>
              {stateText(t, line)}
            </span>
            <Button type="button" kind="quiet" onClick={() => drop(line.key)} aria-label={dropLabel(t, line)}>
              {t(isOver(line) ? 'upload.hide' : 'upload.cancel')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How far many files are, and one button for all that need nobody any more. */
function Together({ lines, dropTaken }: Pick<Props, 'lines' | 'dropTaken'>) {
  const t = useTranslations('Media');
  return (
    <div className={styles.together}>
      <p>{t('upload.progress', { over: lines.filter(isOver).length, all: lines.length })}</p>
      {lines.some(isTaken) && (
        <Button type="button" kind="quiet" onClick={dropTaken}>
          {t('upload.hideDone')}
        </Button>
      )}
    </div>
  );
}

function Name({ line: { name, mediaId }, isLinked }: { line: UploadLine; isLinked: boolean }) {
  if (!isLinked || mediaId === null) return <span className={styles.name}>{name}</span>;
  return (
    <a className={styles.name} href={`/dashboard/media/${mediaId}`}>
      {name}
    </a>
  );
}

type Words = ReturnType<typeof useTranslations>;

function stateText(t: Words, line: UploadLine): string {
  if (line.state === 'refused') return line.message || t('upload.states.failed');
  return t(`upload.states.${line.state}`, { percent: percentOf(line) });
}

function dropLabel(t: Words, line: UploadLine): string {
  return t(isOver(line) ? 'upload.hideNamed' : 'upload.cancelNamed', { name: line.name });
}

function percentOf({ sent, size }: UploadLine): number {
  return size === 0 ? 0 : Math.floor((sent / size) * 100);
}
