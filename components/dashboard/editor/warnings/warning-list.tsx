import { useTranslations } from 'next-intl';
import type { Warning } from './find-warnings.ts';

/** What could be better; never in the way of publishing. */
export function WarningList({ warnings }: { warnings: Warning[] }) {
  const t = useTranslations('Editor');
  if (warnings.length === 0) return <p>{t('warning.none')}</p>;
  return (
    <ul>
      {warnings.map(({ kind, text, count, mediaId }) => (
        <li key={`${kind} ${count} ${text} ${mediaId}`}>
          {t(`warning.${kind}`, { text, count })}
          {mediaId !== null && (
            <>
              {' · '}
              <a href={`/dashboard/media/${mediaId}`} target="_blank" rel="noopener">
                {t('warning.openPicture')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
