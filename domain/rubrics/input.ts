import { z } from 'zod';
import { line, localized, parseInput, requiredLine } from '#lib/input';
import type { Localized } from '#lib/lang';

/** A rubric as somebody wants it; an empty slug is made from the Kazakh name. */
export type RubricInput = { name: Localized; slug: string; isOpinion: boolean };

const schema = z.strictObject({
  name: localized(requiredLine(80)),
  slug: line(300),
  isOpinion: z.boolean().default(false),
});

/** Throws `input-invalid`. */
export function parseRubric(value: unknown): RubricInput {
  return parseInput(schema, value);
}
