import { z } from 'zod';
import { DomainError } from '#lib/errors';
import { bandSize, isBannerHref, maxBreakingLetters, maxChoice, secondaryCount } from './rules.ts';
import type { FrontLayout } from './types.ts';

const maxBands = 40;
const moment = z.int().positive().max(8.64e15);
const place = z.strictObject({ storyId: z.int().positive(), expiresAt: moment.nullable() }).nullable();
const band = z.strictObject({
  rubricId: z.int().positive(),
  style: z.enum(['row', 'lead', 'list']),
  places: z.array(place).max(bandSize),
});

const layoutSchema = z.strictObject({
  lead: place,
  secondary: z.array(place).max(secondaryCount),
  choice: z.array(place).max(maxChoice),
  bands: z
    .array(band)
    .max(maxBands)
    .refine((bands) => new Set(bands.map(({ rubricId }) => rubricId)).size === bands.length),
  breaking: z
    .strictObject({
      text: z.string().normalize('NFC').trim().min(1).max(maxBreakingLetters),
      href: z.string().trim().max(300).refine(isBannerHref),
      endsAt: moment,
    })
    .nullable(),
});

/** Throws `input-invalid` with the name of the first part that does not fit. */
export function parseFrontLayout(input: unknown): FrontLayout {
  const result = layoutSchema.safeParse(input);
  if (result.success) return result.data;
  throw new DomainError('input-invalid', { field: result.error.issues[0]?.path.join('.') ?? '' });
}

/** A layout out of the text `packLayout` made; throws `input-invalid` for anything else. */
export function unpackLayout(text: string): FrontLayout {
  const json = new TextDecoder().decode(Uint8Array.from(atobOrNothing(text), (letter) => letter.charCodeAt(0)));
  return parseFrontLayout(readJson(json));
}

function atobOrNothing(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

function readJson(json: string): unknown {
  try {
    return expand(JSON.parse(json));
  } catch {
    return null;
  }
}

function expand(packed: unknown): unknown {
  if (!Array.isArray(packed)) return null;
  const [lead, secondary, choice, bands, breaking] = packed;
  const places = (list: unknown) => (Array.isArray(list) ? list.map(expandPlace) : null);
  return {
    lead: expandPlace(lead),
    secondary: places(secondary),
    choice: places(choice),
    bands: Array.isArray(bands)
      ? bands.map(([rubricId, style, list]) => ({ rubricId, style, places: places(list) }))
      : null,
    breaking: Array.isArray(breaking) ? { text: breaking[0], href: breaking[1], endsAt: breaking[2] } : null,
  };
}

function expandPlace(packed: unknown): unknown {
  return Array.isArray(packed) ? { storyId: packed[0], expiresAt: packed[1] ?? null } : null;
}
