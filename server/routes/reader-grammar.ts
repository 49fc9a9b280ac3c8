import type { PageName } from './route.ts';

/** A known query parameter: what values it may have, how long one that is cut may be, and which one means the same as none. */
export type Parameter = { name: string; accepts: (value: string) => boolean; longest?: number; emptyValue?: string };

/** A reader's address without its language: the page, its known parameters in key order, and what may be kept. */
export type GrammarMatch = {
  name: PageName;
  parameters: readonly Parameter[];
  mayKeep: boolean;
  storyId: number | null;
};

/** Story numbers are 32-bit integers in the database. */
export const maxStoryId = 2_147_483_647;
const page: Parameter = { name: 'page', accepts: (value) => /^[1-9]\d{0,5}$/.test(value), emptyValue: '1' };
const period: Parameter = {
  name: 'period',
  accepts: (value) => value === 'day' || value === 'week' || value === 'month',
};
const sent: Parameter = { name: 'sent', accepts: (value) => /^\d\d-[2-9A-Z]{5}$/.test(value) };
const longestValue = 200;
const isShort = (value: string) => value.length <= longestValue;
/** Who pastes a whole paragraph is looking for its beginning. */
const words: Parameter = { name: 'q', accepts: isShort, longest: longestValue };
const filters = ['rubric', 'place', 'author', 'from', 'to', 'sort'].map((name) => ({ name, accepts: isShort }));

const lists: Readonly<Record<string, PageName>> = { category: 'rubric', tag: 'tag', place: 'place', author: 'author' };
const singles: Readonly<Record<string, { name: PageName; parameters: readonly Parameter[] }>> = {
  popular: { name: 'popular', parameters: [page, period] },
  contact: { name: 'contact', parameters: [sent] },
};

/** Whether addresses under this first part are lists with pages. */
export function isList(first: string): boolean {
  return Object.hasOwn(lists, first);
}

/** Finds the page that decoded path segments name; null when there is none. */
export function matchReaderPath(segments: readonly string[]): GrammarMatch | null {
  const [first = '', second] = segments;
  if (segments.length === 0) return kept('front', [page]);
  if (/^\d+$/.test(first)) return matchArticle(segments);
  if (first === 'archive') return matchArchive(segments.slice(1));
  if (segments.length === 1 && first === 'search')
    return { ...kept('search', [words, ...filters, page]), mayKeep: false };
  if (segments.length === 1 && Object.hasOwn(singles, first)) {
    const single = singles[first];
    return single ? kept(single.name, single.parameters) : null;
  }
  if (segments.length !== 2 || second === undefined || !isSlug(second)) return null;
  if (first === 'page') return kept('static-page', []);
  const list = Object.hasOwn(lists, first) ? lists[first] : undefined;
  return list ? kept(list, [page]) : null;
}

function matchArticle(segments: readonly string[]): GrammarMatch | null {
  const [id = '', slug, ...rest] = segments;
  const storyId = Number(id);
  if (!/^[1-9]/.test(id) || storyId > maxStoryId || rest.length > 0) return null;
  if (slug !== undefined && !isSlug(slug)) return null;
  return { name: 'article', parameters: [], mayKeep: true, storyId };
}

function matchArchive(date: readonly string[]): GrammarMatch | null {
  const [year, month, day, ...rest] = date;
  const isYear = year === undefined || /^(19|20)\d\d$/.test(year);
  const isMonth = month === undefined || /^(0[1-9]|1[0-2])$/.test(month);
  const isDay = day === undefined || isDayOf(Number(year), Number(month), day);
  return isYear && isMonth && isDay && rest.length === 0 ? kept('archive', [page]) : null;
}

function isDayOf(year: number, month: number, day: string): boolean {
  return /^\d\d$/.test(day) && Number(day) >= 1 && Number(day) <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isSlug(segment: string): boolean {
  return segment.length <= 300 && segment !== '.' && segment !== '..' && !/[/\\\p{Cc}]/u.test(segment);
}

function kept(name: PageName, parameters: readonly Parameter[]): GrammarMatch {
  return { name, parameters, mayKeep: true, storyId: null };
}
