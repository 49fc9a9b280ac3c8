import { z } from 'zod';
import { storyFormats } from '#domain/stories/input';
import { cleanLine } from '#lib/text/clean-text';
import { almatyDayRange } from '#lib/text/dates';

const number = z.coerce.number().int().positive().max(2_147_483_647);
const day = z
  .string()
  .refine((value) => isDay(value))
  .optional();

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const schema = z.object({
  status: optional(z.enum(['draft', 'review', 'scheduled', 'published', 'taken-down', 'put-away'])),
  lang: optional(z.enum(['kk', 'ru'])),
  rubric: optional(number),
  place: optional(number),
  author: optional(number),
  owner: optional(number),
  format: optional(z.enum(storyFormats as [string, ...string[]])),
  from: day.catch(undefined),
  to: day.catch(undefined),
  q: optional(z.string().max(200).transform(cleanLine)),
  sort: z.enum(['saved', 'published', 'title']).catch('saved'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What the table of articles shows; all conditions hold together. `from` and `to` are days in Almaty, both included. */
export type ArticleFilter = z.output<typeof schema>;

/** Reads a filter out of an address; what cannot be understood is left out. */
export function parseFilter(query: Record<string, unknown>): ArticleFilter {
  const given = Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const);
  return schema.parse(Object.fromEntries(given.filter(([, value]) => value !== '')));
}

/** The query string of a filter, without what is usual: the same filter always has the same one. */
export function filterQuery(filter: Partial<ArticleFilter>): string {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(schema.shape) as (keyof ArticleFilter)[]) {
    const value = filter[name];
    const isUsual =
      value === undefined || value === '' || (name === 'sort' && value === 'saved') || (name === 'page' && value === 1);
    if (!isUsual) parameters.set(name, String(value));
  }
  return parameters.toString();
}

function isDay(value: string): boolean {
  try {
    almatyDayRange(value);
    return true;
  } catch {
    return false;
  }
}
