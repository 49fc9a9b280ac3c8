import type { ArchiveView, NamedLink } from '#components/reader/view-models.ts';
import { countByDay } from '#domain/listings/queries';
import type { Lang } from '#lib/lang';
import { archivePath } from '#lib/paths';
import { capitalize } from '#lib/text/capitalize';
import { formatMonth, formatYear, monthName } from '#lib/text/dates';
import { archiveSpanOnce } from './list-view.ts';

export type ArchiveDate = { year: number; month: number | null; day: number | null };

type Common = Pick<ArchiveView, 'heading' | 'breadcrumb' | 'previous' | 'next'>;

/** `['2026', '03', '08']` as numbers; null for a date that is none. */
export function readArchiveDate(parts: string[]): ArchiveDate | null {
  const [year, month, day] = parts.map(Number);
  if (year === undefined || parts.length > 3 || !parts.every((part) => /^\d{2}(\d{2})?$/.test(part))) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month: month ?? null, day: day ?? null };
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A year of the archive by months, or null outside the years in which anything was published. */
export async function archiveYearView(lang: Lang, year: number, home: NamedLink): Promise<ArchiveView | null> {
  const span = await archiveSpanOnce(lang);
  const [first, last] = span ? [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))] : [year, year];
  if (year < first || year > last) return null;
  const counts = await countByDay(lang, `${year}-01-01`, `${year + 1}-01-01`);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).map((month) => {
    const count = sum(counts, `${year}-${two(month)}-`);
    return {
      month,
      name: capitalize(monthName(month, lang)),
      href: count > 0 ? archivePath(lang, String(year), two(month)) : null,
      count,
    };
  });
  const yearLink = (each: number): NamedLink => ({ name: String(each), href: archivePath(lang, String(each)) });
  return {
    kind: 'year',
    heading: formatYear(year, lang),
    breadcrumb: [home],
    previous: year > first ? yearLink(year - 1) : null,
    next: year < last ? yearLink(year + 1) : null,
    months,
    years: Array.from({ length: last - first + 1 }, (_, index) => yearLink(last - index)),
  };
}

/** A month of the archive by days, or null outside the months in which anything was published. */
export async function archiveMonthView(
  lang: Lang,
  { year, month }: { year: number; month: number },
  home: NamedLink,
): Promise<ArchiveView | null> {
  const span = await archiveMonths(lang, year, month);
  if (span === null) return null;
  const [to, toMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const counts = await countByDay(lang, `${year}-${two(month)}-01`, `${to}-${two(toMonth)}-01`);
  const days = Array.from({ length: daysIn(year, month) }, (_, index) => index + 1).map((day) => {
    const count = counts.get(`${year}-${two(month)}-${two(day)}`) ?? 0;
    return { day, href: count > 0 ? archivePath(lang, String(year), two(month), two(day)) : null, count };
  });
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || 7;
  return { kind: 'month', ...monthHead(lang, { year, month }, { home, ...span }), firstWeekday, days };
}

type Months = { first: string; last: string };

/** The months between which the archive lies, as `YYYY-MM`; an empty one holds the month asked for. Null where that lies outside. */
async function archiveMonths(lang: Lang, year: number, month: number): Promise<Months | null> {
  const asked = `${year}-${two(month)}`;
  const span = await archiveSpanOnce(lang);
  const [first, last] = span ? [span.first.slice(0, 7), span.last.slice(0, 7)] : [asked, asked];
  return first <= asked && asked <= last ? { first, last } : null;
}

function monthHead(
  lang: Lang,
  { year, month }: { year: number; month: number },
  { home, first, last }: Months & { home: NamedLink },
): Common {
  const asked = `${year}-${two(month)}`;
  const link = (y: number, m: number): NamedLink => ({
    name: formatMonth(y, m, lang),
    href: archivePath(lang, String(y), two(m)),
  });
  return {
    heading: capitalize(formatMonth(year, month, lang)),
    breadcrumb: [home, { name: String(year), href: archivePath(lang, String(year)) }],
    previous: asked === first ? null : month === 1 ? link(year - 1, 12) : link(year, month - 1),
    next: asked === last ? null : month === 12 ? link(year + 1, 1) : link(year, month + 1),
  };
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

function sum(counts: Map<string, number>, prefix: string): number {
  return [...counts].reduce((total, [day, count]) => (day.startsWith(prefix) ? total + count : total), 0);
}
