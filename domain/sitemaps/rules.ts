import { almatyDay, almatyDayRange } from '#lib/text/dates';

/** The part that holds articles whose date nobody knows. */
export const undated = 'undated';

/** Rows in one part: a Kazakh article has an address in each of three scripts, and a part holds 5,000 addresses at most. */
export const rowsPerPart = 1_600;

/** What the map of news may hold: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export const newsHours = 48;
export const maxNews = 1_000;

/** The tag of the part that holds an article of this day (`2026-03-08`), or of the undated ones. */
export function tagOfMapPart(of: string): string {
  return `map:${of}`;
}

/** The tag of the parts that name rubrics, places, tags, authors and static pages, and of the list of all feeds. */
export const mapListsTag = 'map:lists';

/** The tag of every part that names articles in more scripts than one. */
export const mapScriptsTag = 'map:scripts';

/** The part that holds an article of this date. */
export function mapPartOf(publishedAt: Date | null): string {
  return publishedAt === null ? undated : almatyDay(publishedAt).slice(0, 7);
}

/** `list` is one that `listsOf` gives: the part of the map is known from the day. */
export function mapPartOfLists(lists: readonly string[]): string | null {
  if (lists.length === 0) return null;
  return lists.find((list) => list.startsWith('day:'))?.slice(4, 11) ?? undated;
}

/** The moments between which Almaty has a month `2026-03`: `from` inclusive, `to` exclusive. */
export function monthRange(month: string): { from: Date; to: Date } {
  return { from: almatyDayRange(`${month}-01`).from, to: almatyDayRange(`${nextMonth(month)}-01`).from };
}

/** Months from the first to the last day, both as `YYYY-MM-DD`, each as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

/** How many files a part needs. */
export function filesOf(count: number): number {
  return Math.ceil(count / rowsPerPart);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
