import type { Finding } from '#lib/spelling/types';

export type SpellingPlace = 'title' | 'lead' | 'body';

/** A finding where it stood when it was found; in the body its mark moves along with the text and is found by `id`. */
export type SpellingItem = { id: string; place: SpellingPlace; from: number; to: number; finding: Finding };

/** What is left out after «ignore here»: a word in whatever capitals, or the same remark on the same signs. */
export function ignoreKey({ kind, word }: Finding): string {
  return kind === 'spelling' ? word.toLowerCase() : `${kind} ${word}`;
}
