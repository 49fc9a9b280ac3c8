import type { Actor } from '#domain/sessions/types';
import { parseNaming } from '../input.ts';
import type { MediaWords } from '../types.ts';
import { changeWords } from './change-words.ts';

/**
 * Sets the alternative text and the credit in one language and leaves all else as it is; every page that shows the picture is told.
 * Throws `input-invalid`, `not-found`, `forbidden`.
 */
export function namePicture(actor: Actor, id: number, input: unknown, now: Date): Promise<void> {
  const name = (words: MediaWords) => {
    const { lang, alt, credit } = parseNaming(input);
    return { ...words, alt: { ...words.alt, [lang]: alt }, credit: { ...words.credit, [lang]: credit } };
  };
  return changeWords(actor, id, name, now);
}
