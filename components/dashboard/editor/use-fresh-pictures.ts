import { useEffect } from 'react';
import type { LibraryAnswer } from '#components/dashboard/media/library-entry.ts';
import type { Lang } from '#lib/lang';
import { type Lookups, pictureInfo } from './extensions/lookups.ts';

/** Asks anew about these pictures when the writer comes back: somebody who was told that one lacks its words writes them on its own page. */
export function useFreshPictures(mediaIds: readonly number[], lang: Lang, lookups: Lookups): void {
  const ids = mediaIds.join(',');
  useEffect(() => {
    if (ids === '') return;
    const learn = () => void learnPictures(ids, lang, lookups);
    window.addEventListener('focus', learn);
    return () => window.removeEventListener('focus', learn);
  }, [ids, lang, lookups]);
}

/** Asks the library about pictures, by their numbers between commas; without an answer nothing is learnt. */
export async function learnPictures(ids: string, lang: Lang, lookups: Lookups): Promise<void> {
  const answer = await fetch(`/api/media?${new URLSearchParams({ ids, lang })}`).catch(() => null);
  if (!answer?.ok) return;
  const { items } = (await answer.json()) as LibraryAnswer;
  for (const item of items) lookups.learnPicture(item.id, pictureInfo(item));
}
