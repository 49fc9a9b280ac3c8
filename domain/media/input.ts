import { z } from 'zod';
import { DomainError } from '#lib/errors';
import { type Lang, langs } from '#lib/lang';
import { cleanLine, cleanText } from '#lib/text/clean-text';
import type { MediaWords } from './types.ts';

const line = (max: number) => z.string().max(max).transform(cleanLine);
const both = <T extends z.ZodType<string, string>>(text: T) => z.strictObject({ kk: text, ru: text });

const wordsSchema = z.strictObject({
  alt: both(line(500)),
  caption: both(z.string().max(2_000).transform(cleanText)),
  credit: both(line(300)),
  licence: both(line(300)),
  source: both(line(500)),
});

const namingSchema = z.strictObject({ lang: z.enum(langs), alt: line(500), credit: line(300) });

const focalSchema = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });

const uploadSchema = z.strictObject({
  fileName: z.string().max(1_000).transform(shortName),
  size: z.int().min(0),
});

/** Throws `input-invalid` with the field that is wrong. */
export function parseWords(input: unknown): MediaWords {
  return parse(wordsSchema, input);
}

/** Alternative text and credit in one language. Throws `input-invalid` with the field that is wrong. */
export function parseNaming(input: unknown): { lang: Lang; alt: string; credit: string } {
  return parse(namingSchema, input);
}

/** Throws `input-invalid`. */
export function parseFocal(input: unknown): { x: number; y: number } {
  return parse(focalSchema, input);
}

/** What a browser says of a file before it sends it; the name is only shown. Throws `input-invalid`. */
export function parseUpload(input: unknown): { fileName: string; size: number } {
  return parse(uploadSchema, input);
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new DomainError('input-invalid', { field: result.error.issues[0]?.path.join('.') ?? '' });
}

/** The last part of a path, at most 200 characters with its ending kept. */
function shortName(name: string): string {
  const last = cleanLine(name).split(/[/\\]/).at(-1) ?? '';
  return last.length <= 200 ? last : `${last.slice(0, 180)}…${last.slice(-19)}`;
}
