import { z } from 'zod';
import { line, localized, parseInput, requiredLine } from '#lib/input';
import type { Localized } from '#lib/lang';
import { type TagKind, tagKinds } from './types.ts';

/** A tag as somebody wants it; an empty slug is made from the Kazakh name. */
export type TagInput = { name: Localized; kind: TagKind; slug: string };

const schema = z.strictObject({
  name: localized(requiredLine(120)),
  kind: z.enum(tagKinds, { error: 'bad-value' }),
  slug: line(300),
});

/** Throws `input-invalid`. */
export function parseTag(value: unknown): TagInput {
  return parseInput(schema, value);
}
