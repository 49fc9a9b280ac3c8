import { z } from 'zod';
import { type Fault, findFaults, line, parseInput, requiredLine, requiredText } from '#lib/input';
import { type LetterStatus, letterStatuses } from './types.ts';

/** A letter as a reader sends it; `contact` and `subject` may be empty. */
export type LetterInput = { name: string; contact: string; subject: string; text: string };

/** Characters of a letter's text. */
export const maxLetterLetters = 10_000;

const schema = z.strictObject({
  name: requiredLine(100),
  contact: line(200),
  subject: line(200),
  text: requiredText(maxLetterLetters),
});

/** Throws `input-invalid`. */
export function parseLetter(value: unknown): LetterInput {
  return parseInput(schema, value);
}

/** Every faulty field of a letter: the page shows them all at once. */
export function findLetterFaults(value: unknown): { field: string; fault: Fault }[] {
  return findFaults(schema, value);
}

/** Throws `input-invalid`. */
export function parseNote(value: unknown): string {
  return parseInput(z.strictObject({ text: requiredText(5_000) }), value).text;
}

/** Throws `input-invalid`. */
export function parseStatus(value: unknown): LetterStatus {
  return parseInput(z.strictObject({ status: z.enum(letterStatuses, { error: 'bad-value' }) }), value).status;
}
