import { z } from 'zod';
import { DomainError } from './errors.ts';
import { cleanLine, cleanText } from './text/clean-text.ts';

/** What can be wrong with a field; each has a sentence in `messages/{kk,ru}/dashboard/refusals.json`. */
export type Fault = 'required' | 'too-long' | 'bad-slug' | 'bad-address' | 'bad-email' | 'bad-value';

/** A line of text, cleaned; '' where nothing was given. */
export const line = (max: number) =>
  z
    .string({ error: 'bad-value' })
    .max(20_000, { error: 'too-long' })
    .transform(cleanLine)
    .pipe(z.string().max(max, { error: 'too-long' }));

/** A line of text that must say something. */
export const requiredLine = (max: number) => line(max).pipe(z.string().min(1, { error: 'required' }));

/** Text of several lines, cleaned. */
export const text = (max: number) =>
  z
    .string({ error: 'bad-value' })
    .max(400_000, { error: 'too-long' })
    .transform(cleanText)
    .pipe(z.string().max(max, { error: 'too-long' }));

/** Text of several lines that must say something. */
export const requiredText = (max: number) => text(max).pipe(z.string().min(1, { error: 'required' }));

/** The same in both languages. */
export const localized = <T extends z.ZodType>(field: T) => z.strictObject({ kk: field, ru: field });

/** A row number that both engines hold; anything else is `bad-value`. */
export const rowId = z
  .int({ error: 'bad-value' })
  .positive({ error: 'bad-value' })
  .max(2_147_483_647, { error: 'bad-value' });

const order = z.array(rowId).max(1_000);

/** The numbers of rows in an order, as an action gets them from a browser. Throws `input-invalid`, without a fault: no field shows them. */
export function parseOrder(value: unknown): number[] {
  const { success, data } = order.safeParse(value);
  if (!success) throw new DomainError('input-invalid', { field: 'order' });
  return data;
}

/** Throws `input-invalid` with the path of the first faulty field and what is wrong with it. */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(issue?.path.join('.') ?? '', isFault(issue?.message) ? issue.message : 'bad-value');
}

/** Every faulty field with what is wrong with it, each once, in the order of the schema. */
export function findFaults(schema: z.ZodType, value: unknown): { field: string; fault: Fault }[] {
  const result = schema.safeParse(value);
  const faults = new Map<string, Fault>();
  for (const { path, message } of result.error?.issues ?? []) {
    const field = path.join('.');
    if (!faults.has(field)) faults.set(field, isFault(message) ? message : 'bad-value');
  }
  return [...faults].map(([field, fault]) => ({ field, fault }));
}

/** The refusal of one field. */
export function invalid(field: string, fault: Fault): DomainError {
  return new DomainError('input-invalid', { field, fault });
}

const faults: readonly string[] = [
  'required',
  'too-long',
  'bad-slug',
  'bad-address',
  'bad-email',
  'bad-value',
] satisfies Fault[];

function isFault(message: string | undefined): message is Fault {
  return message !== undefined && faults.includes(message);
}
