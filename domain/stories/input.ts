import { z } from 'zod';
import type { StoryParts } from '#domain/articles/types';
import { ageMarks } from '#domain/settings/types';
import { DomainError } from '#lib/errors';

/** Most tags, authors, places or chosen related stories of one story, each. */
export const maxParts = 50;

const number = z.int().positive().max(2_147_483_647);
const numbers = z.array(number).max(maxParts);
const formats = [
  'news',
  'interview',
  'reportage',
  'opinion',
  'explainer',
  'photo-story',
  'official',
  'press-release',
  'advertising',
  'campaign',
  'obituary',
] as const;

export const storyFormats: readonly StoryParts['format'][] = formats;

const parts = {
  rubricId: number.nullable(),
  format: z.enum(formats),
  heroMediaId: number.nullable(),
  ageMark: z.enum(ageMarks).nullable(),
  tagIds: numbers,
  placeIds: numbers,
  credits: z
    .array(
      z.strictObject({
        authorId: number,
        role: z.enum(['author', 'photographer', 'translator']),
        lang: z.enum(['kk', 'ru']).nullable(),
      }),
    )
    .max(maxParts),
};

const schema = z.strictObject({ baseVersion: number, parts: z.strictObject(parts), relatedIds: numbers });

const change = <T extends z.ZodType>(part: T) => z.object({ from: part, to: part }).optional().catch(undefined);

const changes = z
  .object({
    ...{ rubricId: change(parts.rubricId), format: change(parts.format), heroMediaId: change(parts.heroMediaId) },
    ...{ ageMark: change(parts.ageMark), tagIds: change(parts.tagIds), placeIds: change(parts.placeIds) },
    ...{ credits: change(parts.credits), relatedIds: change(numbers) },
  })
  .catch({});

/** What a browser sends to change a story. Throws `input-invalid` with the `field` at fault. */
export function parseStoryChange(input: unknown): z.output<typeof schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new DomainError('input-invalid', { field: result.error.issues[0]?.path.join('.') ?? '' });
}

/** Parts of a story that were changed, each as it was and as it became. */
export type PartsChange = z.output<typeof changes>;

/** The changes a line of the journal tells of, as `changedParts` wrote them; what it does not know is left out. */
export function readChangedParts(details: unknown): PartsChange {
  return changes.parse(details);
}
