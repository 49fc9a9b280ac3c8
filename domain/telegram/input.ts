import { z } from 'zod';
import { line, parseInput } from '#lib/input';
import { parseWallTime } from '#lib/text/dates';
import type { PostChoice } from './types.ts';

const decided = z
  .enum(['default', 'yes', 'no'], { error: 'bad-value' })
  .transform((value) => (value === 'default' ? null : value === 'yes'));

const moment = line(30).transform((value, context) => {
  if (value === '') return null;
  const at = parseWallTime(value);
  if (!at) context.addIssue({ code: 'custom', message: 'bad-value' });
  return at;
});

const schema = z.strictObject({ isWanted: decided, isSilent: decided, postAt: moment });

/** Times are Almaty's. Throws `input-invalid`. */
export function parsePostChoice(value: unknown): PostChoice {
  return parseInput(schema, value);
}
