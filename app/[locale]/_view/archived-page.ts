import { getTranslations } from 'next-intl/server';
import type { ArchiveView, NamedLink, StoryCard } from '#components/reader/view-models.ts';
import { countByDay } from '#domain/listings/queries';
import { listOf } from '#domain/listings/rules';
import type { Lang } from '#lib/lang';
import { archivePath } from '#lib/paths';
import { capitalize } from '#lib/text/capitalize';
import { formatDate, formatDateLong, formatMonth, parseWallTime } from '#lib/text/dates';
import { type ArchiveDate, archiveMonthView, archiveYearView, daysIn, two } from './archive-view.ts';
import { listedPage } from './list-view.ts';
import { storyCard } from './story-card.ts';

export type Archived = { view: ArchiveView; storyIds: number[]; cards: StoryCard[] };

type Asked = { date: ArchiveDate; page: number; now: Date };

/** The archive of a year, a month or a day; null for pages that do not exist. */
export async function archivedPage(lang: Lang, { date, page, now }: Asked): Promise<Archived | null> {
  const t = await getTranslations({ locale: lang, namespace: 'Archive' });
  const home: NamedLink = { name: t('heading'), href: archivePath(lang) };
  const { year, month, day } = date;
  if (month !== null && day !== null) return dayPage(lang, { year, month, day }, { page, now, home });
  if (page !== 1) return null;
  const view =
    month === null ? await archiveYearView(lang, year, home) : await archiveMonthView(lang, { year, month }, home);
  return view && { view, storyIds: [], cards: [] };
}

type Day = { year: number; month: number; day: number };

async function dayPage(
  lang: Lang,
  date: Day,
  { page, now, home }: { page: number; now: Date; home: NamedLink },
): Promise<Archived | null> {
  const { year, month, day } = date;
  const name = `${year}-${two(month)}-${two(day)}`;
  const moment = parseWallTime(name);
  const path = archivePath(lang, String(year), two(month), two(day));
  const found = await listedPage(listOf.day(name), lang, { page, path });
  if (!moment || !found) return null;
  const { previous, next } = await neighbours(lang, date);
  const cards = found.cards.map((card) => storyCard(card, now));
  const view: ArchiveView = {
    kind: 'day',
    heading: capitalize(formatDateLong(moment, lang)),
    breadcrumb: [
      home,
      { name: String(year), href: archivePath(lang, String(year)) },
      { name: formatMonth(year, month, lang), href: archivePath(lang, String(year), two(month)) },
    ],
    ...{ previous, next },
    cards,
    pager: found.pager,
  };
  return { view, storyIds: found.cards.map((card) => card.storyId), cards };
}

/** The nearest days with articles in the same month. */
async function neighbours(
  lang: Lang,
  { year, month, day }: Day,
): Promise<{ previous: NamedLink | null; next: NamedLink | null }> {
  const prefix = `${year}-${two(month)}-`;
  const counts = await countByDay(lang, `${prefix}01`, `${prefix}${daysIn(year, month) + 1}`);
  const days = [...counts.keys()].map((key) => Number(key.slice(-2))).sort((a, b) => a - b);
  const link = (each: number | undefined): NamedLink | null => {
    if (each === undefined) return null;
    const moment = parseWallTime(`${prefix}${two(each)}`);
    return moment && { name: formatDate(moment, lang), href: archivePath(lang, String(year), two(month), two(each)) };
  };
  return { previous: link(days.findLast((each) => each < day)), next: link(days.find((each) => each > day)) };
}
