import type { Lang } from '#lib/lang';
import { postSave } from './post-save.ts';

/** What became of the words of a picture; a refusal in a sentence. */
export type Said = 'nothing' | 'saving' | 'saved' | 'unreachable' | { refusal: string };

/** Saves alternative text and credit of a picture in one language in the library. */
export async function namePicture(mediaId: number, words: { lang: Lang; alt: string; credit: string }): Promise<Said> {
  const answer = await postSave(`/dashboard/media/${mediaId}/save`, words);
  if (answer === null) return 'unreachable';
  return answer.status === 200 ? 'saved' : { refusal: answer.told.message ?? '' };
}
