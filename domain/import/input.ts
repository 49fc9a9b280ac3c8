import { z } from 'zod';
import { isLang, type Lang } from '#lib/lang';
import { cleanLine, cleanText } from '#lib/text/clean-text';
import { parseWallTime } from '#lib/text/dates';
import { detectLang } from '#lib/text/detect-language';
import { plainLine } from './text/plain-text.ts';
import type { ImportRecord, RecordField, RecordProblem, RecordReason, Repair } from './types.ts';

export type ParsedRecord = { record: ImportRecord; reasons: null } | { record: null; reasons: RecordReason[] };

/** Leaves room below the largest number of both engines (2,147,483,647) for the stories that come after. */
export const maxId = 2_000_000_000;
const maxTitleLength = 1000;
const maxBodyLength = 2_000_000;
const langAliases: Record<string, Lang> = { kz: 'kk', kaz: 'kk', 'kk-kz': 'kk', rus: 'ru', 'ru-ru': 'ru' };

const schema = z.object({
  title: textField(maxTitleLength, true),
  body: textField(maxBodyLength, true),
  lang: textField(20).transform(readLang),
  lead: textField(5000),
  published_at: z.unknown().transform(readDate),
  category: textField(200),
  author: textField(500),
  source: textField(500),
  source_url: textField(4000),
  image: textField(4000),
  photo_credit: textField(500),
  tags: z.unknown().transform(readTags),
  id: z.unknown().transform(readId),
  slug: textField(2000),
});

/** Reads one line of JSONL. All reasons are told at once; unknown fields are passed over; null and '' mean absent. */
export function parseLine(text: string): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { record: null, reasons: ['json-broken'] };
  }
  return parseRecord(value);
}

/** Checks a value that came from JSON. A language not given is read from the body; addresses that are not http(s) are left out. */
export function parseRecord(value: unknown): ParsedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { record: null, reasons: ['record-not-an-object'] };
  const parsed = schema.safeParse(knownFields(value));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      (issue) => `${String(issue.path[0]) as RecordField}-${issue.message as RecordProblem}` as const,
    );
    return { record: null, reasons: [...new Set(reasons)] };
  }
  return { record: toRecord(parsed.data), reasons: null };
}

function knownFields(value: object): Record<string, unknown> {
  const own = new Map(Object.entries(value));
  return Object.fromEntries(Object.keys(schema.shape).map((field) => [field, own.get(field) ?? null]));
}

function toRecord(data: z.output<typeof schema>): ImportRecord {
  const repairs: Repair[] = [];
  const body = data.body ?? '';
  const sourceUrl = safeUrl(data.source_url);
  const image = safePicture(data.image);
  const unsafe = Number(data.source_url !== null && sourceUrl === null) + Number(data.image !== null && image === null);
  if (unsafe > 0) repairs.push({ kind: 'unsafe-link', count: unsafe });
  if (data.lang === null) repairs.push({ kind: 'language', count: 1 });
  return {
    lang: data.lang ?? detectLang(body) ?? 'kk',
    title: data.title ?? '',
    lead: data.lead,
    body,
    publishedAt: data.published_at,
    category: line(data.category),
    author: line(data.author),
    tags: data.tags,
    source: line(data.source),
    sourceUrl,
    image,
    photoCredit: line(data.photo_credit),
    id: data.id,
    slug: lastSegment(data.slug),
    repairs,
  };
}

type Context = { addIssue(issue: { code: 'custom'; message: RecordProblem }): void };

function fail(context: Context, message: RecordProblem): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function textField(maxLength: number, isRequired = false) {
  return z.unknown().transform((value, context: Context): string | null => {
    if (value === undefined || value === null) return isRequired ? fail(context, 'missing') : null;
    if (typeof value !== 'string') return fail(context, 'not-text');
    if (value.length > maxLength) return fail(context, 'too-long');
    if (value.trim() !== '') return value;
    return isRequired ? fail(context, 'empty') : null;
  });
}

function readLang(value: string | null, context: Context): Lang | null {
  if (value === null) return null;
  const code = value.trim().toLowerCase().replace('_', '-');
  if (isLang(code)) return code;
  return langAliases[code] ?? fail(context, 'unknown');
}

/** WordPress writes «0000-00-00 00:00:00» for "no date". */
function readDate(value: unknown, context: Context): Date | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') return fail(context, 'not-a-date');
  if (/^0000-00-00/.test(value)) return null;
  return parseWallTime(value) ?? fail(context, 'not-a-date');
}

function readId(value: unknown, context: Context): number | null {
  if (value === undefined || value === null || value === '') return null;
  const id = typeof value === 'string' && /^\s*\d{1,16}\s*$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) return fail(context, 'not-a-number');
  return id >= 1 && id <= maxId ? id : fail(context, 'out-of-range');
}

function readTags(value: unknown, context: Context): string[] {
  if (value === undefined || value === null) return [];
  const parts = typeof value === 'string' ? value.split(/[,;]/) : value;
  if (!Array.isArray(parts) || parts.some((part) => typeof part !== 'string')) return fail(context, 'not-text');
  if (parts.length > 100 || parts.some((part) => part.length > 200)) return fail(context, 'too-long');
  return [...new Set(parts.map((part) => plainLine(cleanText(part))).filter((part) => part !== ''))];
}

function line(value: string | null): string | null {
  return value === null ? null : cleanLine(plainLine(cleanText(value))) || null;
}

function safeUrl(value: string | null): string | null {
  if (value === null || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' ? url.href : null;
}

/** A picture is an http(s) address or a path below the import file's folder. */
function safePicture(value: string | null): string | null {
  if (value === null) return null;
  const url = safeUrl(value);
  if (url !== null) return url;
  const path = value.trim();
  const isInside = !/^[\\/]|^[a-z][a-z\d+.-]*:|[\p{Cc}<>"\\]/iu.test(path) && !path.split('/').includes('..');
  return isInside ? path : null;
}

function lastSegment(value: string | null): string | null {
  if (value === null) return null;
  const slug = cleanText(value)
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '' && part !== 'amp')
    .at(-1);
  return slug === undefined || /^\.+$/.test(slug) ? null : slug.slice(0, 300);
}
