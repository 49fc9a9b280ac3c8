import { z } from 'zod';
import { isSafeHref, parseBody } from '#domain/body/input';
import type { RevisionText } from '#domain/revisions/types';
import { invalid, parseInput } from '#lib/input';
import { cleanLine, cleanText } from '#lib/text/clean-text';
import { slugify } from '#lib/text/slug';

/** In characters, as are the two below; the fields of the editor hold the same. */
export const maxTitle = 500;
export const maxLead = 5_000;
export const maxNote = 4_000;
const maxField = 500;

const line = (max: number) => z.string().max(max, { error: 'too-long' }).transform(cleanLine);
const field = line(maxField)
  .nullable()
  .transform((value) => value || null);
const address = z
  .string()
  .max(2_000, { error: 'too-long' })
  .transform((value) => value.trim())
  .refine((value) => value === '' || (/^https?:/i.test(value) && isSafeHref(value)), { error: 'bad-address' });

const fieldsSchema = z.strictObject({
  slug: z
    .string()
    .max(maxField)
    .nullable()
    .transform((value) => (value === null ? null : slugify(value) || null)),
  seoTitle: field,
  seoDescription: z
    .string()
    .max(1_000, { error: 'too-long' })
    .nullable()
    .transform((value) => (value === null ? null : cleanLine(value) || null)),
  source: field,
  sourceUrl: address.nullable().transform((value) => value || null),
  photoCredit: field,
});

const leadSchema = z
  .string()
  .max(maxLead, { error: 'too-long' })
  .nullable()
  .transform((value) => (value === null ? null : cleanText(value) || null));

const textSchema = z.strictObject({ title: line(maxTitle), lead: leadSchema, body: z.unknown(), fields: fieldsSchema });

const saveSchema = z.strictObject({
  baseVersion: z.int().positive(),
  text: z.strictObject({ title: z.string(), lead: z.string().nullable(), body: z.unknown() }),
  fields: z.unknown(),
  name: line(100).optional(),
});

/** Title, lead and fields cleaned, the body as `parseBody` takes it. Throws `input-invalid` with `field` and `fault`, `body-invalid`, `body-too-large`. */
export function parseArticleText(input: { text: unknown; fields: unknown }): RevisionText {
  const flat = typeof input.text === 'object' ? { ...input.text, fields: input.fields } : null;
  const text = parseInput(textSchema, flat);
  return { ...text, body: parseBody(text.body) };
}

export type SaveInput = z.output<typeof saveSchema>;

/** What a browser sends to save; the text itself is looked at by the command. Throws `input-invalid` with `field` and `fault`. */
export function parseSave(input: unknown): SaveInput {
  return parseInput(saveSchema, input);
}

/** A note, a reason or a correction in a person's words; throws `input-invalid` with the field where it is empty or too long. */
export function parseNote(input: unknown, field: 'note' | 'reason' | 'correction' = 'note'): string {
  if (typeof input === 'string' && input.length > maxNote) throw invalid(field, 'too-long');
  const note = typeof input === 'string' ? cleanText(input) : '';
  if (note === '') throw invalid(field, 'required');
  return note;
}
