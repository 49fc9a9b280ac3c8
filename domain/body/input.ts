import { z } from 'zod';
import { DomainError } from '#lib/errors';
import { type Body, bodyVersion } from './types.ts';

/** A body of more than this is refused: blocks, characters in all, characters of one note. */
export const maxBlocks = 2_000;
export const maxBodyCharacters = 2_000_000;
export const maxNoteCharacters = 2_000;

const href = z.string().max(2_000).refine(isSafeHref);
const text = z.string().max(200_000);
const inline = z.strictObject({
  text,
  marks: z
    .array(z.enum(['bold', 'italic']))
    .max(2)
    .optional(),
  href: href.optional(),
  lang: z.enum(['kk', 'ru']).optional(),
  note: z.string().min(1).max(maxNoteCharacters).optional(),
});
const content = z.array(inline).max(2_000);
const mediaId = z.int().positive();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content });
const list = z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(content).min(1).max(500) });
const picture = z.strictObject({ mediaId, caption: text.optional() });

const block = z.discriminatedUnion('type', [
  paragraph,
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), content }),
  list,
  z.strictObject({ type: z.literal('quote'), content: content.min(1), source: text.optional() }),
  z.strictObject({ type: z.literal('image'), mediaId, caption: text.optional() }),
  z.strictObject({ type: z.literal('gallery'), images: z.array(picture).min(1).max(100) }),
  z.strictObject({
    type: z.literal('table'),
    caption: text.optional(),
    header: z.array(content).max(30),
    rows: z.array(z.array(content).max(30)).max(1_000),
  }),
  z.strictObject({ type: z.literal('embed'), url: z.url({ protocol: /^https$/ }).max(2_000), title: text.min(1) }),
  z.strictObject({ type: z.literal('read-also'), storyId: z.int().positive() }),
  z.strictObject({
    type: z.literal('fact-box'),
    title: text.min(1),
    blocks: z.array(z.discriminatedUnion('type', [paragraph, list])).max(50),
  }),
]);

const bodySchema = z.strictObject({ version: z.literal(bodyVersion), blocks: z.array(block).max(maxBlocks) });

/**
 * Accepts a body of the current version and nothing else, whole or not at all.
 * Throws `body-too-large` before looking closely, `body-invalid` with the path of the first fault.
 */
export function parseBody(input: unknown): Body {
  if (!isShallow(input)) throw new DomainError('body-too-large');
  const result = bodySchema.safeParse(input);
  if (result.success) return result.data;
  throw new DomainError('body-invalid', { path: result.error.issues[0]?.path.join('.') ?? '' });
}

/** A body as it came out of the database, JSON text or already parsed; null where it cannot be read. */
export function readStoredBody(stored: unknown): Body | null {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  const result = isShallow(value) ? bodySchema.safeParse(value) : null;
  return result?.success ? result.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Links lead to the web, to a mailbox, a telephone or a path of this site; `//host` is somebody else's site. */
export function isSafeHref(value: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(value) || /^\/(?![/\\])[^\s\\]*$/.test(value) || value === '/';
}

/** Walks without recursion, so that a document nested thousands deep cannot overflow the stack. */
function isShallow(input: unknown): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > 10) return false;
    if (typeof next.value === 'string') characters += next.value.length;
    if (characters > maxBodyCharacters) return false;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const { depth } = next;
    for (const value of Object.values(next.value)) open.push({ value, depth: depth + 1 });
  }
  return true;
}
