import { Notice } from '#components/ui/notice.tsx';
import type { MediaState } from '#domain/media/types';
import { RefreshSoon } from './refresh-soon.client.tsx';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** Whether a file is still being worked on, could not be, or was deleted (`until` is then the last day to bring it back). */
export function MediaNotice({ words: t, state, until }: { words: Words; state: MediaState; until: string | null }) {
  if (until !== null) return <Notice tone="warn">{t('one.deleted', { date: until })}</Notice>;
  if (state === 'ready') return null;
  if (state === 'failed') return <Notice tone="warn">{t('one.failed')}</Notice>;
  return (
    <>
      <Notice>{t('one.working')}</Notice>
      <RefreshSoon />
    </>
  );
}
