import { z } from 'zod';
import { parseInput, rowId } from '#lib/input';
import type { CardRef } from './types.ts';

const schema = z.strictObject({
  card: z.strictObject({
    noun: z.enum(['story', 'rubric', 'author', 'site']),
    nounId: z.int().min(0).max(2_147_483_647),
    lang: z.enum(['kk', 'ru']),
  }),
  mediaId: rowId.nullable(),
});

export type CardChoice = { card: CardRef; mediaId: number | null };

/** The choice of a picture in place of a card. Throws `input-invalid`. */
export function parseCardChoice(value: unknown): CardChoice {
  return parseInput(schema, value);
}
