import type { Actor } from '#domain/sessions/types';
import { parseWords } from '../input.ts';
import { changeWords } from './change-words.ts';

/**
 * Sets the alternative text, caption, credit, licence and source in both languages; every page that shows the picture is told.
 * Throws `input-invalid`, `not-found`, `forbidden`.
 */
export function describePicture(actor: Actor, id: number, input: unknown, now: Date): Promise<void> {
  return changeWords(actor, id, () => parseWords(input), now);
}
