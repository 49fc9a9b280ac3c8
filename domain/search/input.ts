import { cleanLine } from '#lib/text/clean-text';
import { almatyDayRange } from '#lib/text/dates';
import { maxQueryLetters } from './parse-query.ts';
import type { SearchSort } from './types.ts';

/** What the address of the search page asks, as it stands there: slugs, days `YYYY-MM-DD`; '' for what is not asked. */
export type SearchAsked = {
  q: string;
  rubric: string;
  place: string;
  author: string;
  from: string;
  to: string;
  sort: SearchSort;
};

type Given = Record<string, string | string[] | undefined>;

/** Reads the parameters of a search; what is no day or no order is as if it were not there, days in the wrong order change places. */
export function readSearch(given: Given): SearchAsked {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? cleanLine(value).slice(0, maxQueryLetters) : '';
  };
  const [from, to] = [day(text('from')), day(text('to'))];
  const isTurned = from !== '' && to !== '' && from > to;
  return {
    ...{ q: text('q'), rubric: text('rubric'), place: text('place'), author: text('author') },
    ...{ from: isTurned ? to : from, to: isTurned ? from : to },
    sort: text('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The moments a period of days in Almaty begins and ends at, `to` not included. */
export function periodOf({ from, to }: Pick<SearchAsked, 'from' | 'to'>): { from: Date | null; to: Date | null } {
  return {
    from: from === '' ? null : almatyDayRange(from).from,
    to: to === '' ? null : almatyDayRange(to).to,
  };
}

function day(value: string): string {
  const parsed = /^(?:19|20)\d\d-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value) ? value : '';
}
