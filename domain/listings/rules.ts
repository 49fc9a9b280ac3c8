import type { Lang } from '#lib/lang';
import { almatyDay } from '#lib/text/dates';

export type Filing = {
  rubricId: number | null;
  format: string;
  tagIds: number[];
  placeIds: number[];
  authorIds: number[];
  /** Null where nobody knows the date: such an article stands in no day. */
  publishedAt: Date | null;
};

/** The first and the last day (`2026-03-08`) on which a language published anything; null: it never did. */
export type ArchiveSpan = { first: string; last: string } | null;

/** The list of everything, which the front page and the stream rubric show. */
export const everything = 'all';

/** Names of the lists in `listings`; a day is `2026-03-08` in Almaty. */
export const listOf = {
  rubric: (id: number) => `rubric:${id}`,
  tag: (id: number) => `tag:${id}`,
  place: (id: number) => `place:${id}`,
  author: (id: number) => `author:${id}`,
  format: (format: string) => `format:${format}`,
  day: (day: string) => `day:${day}`,
};

/** Every public list a published article of this filing stands in, each once. */
export function listsOf(filing: Filing): string[] {
  return [
    everything,
    ...(filing.rubricId === null ? [] : [listOf.rubric(filing.rubricId)]),
    listOf.format(filing.format),
    ...[...new Set(filing.tagIds)].map(listOf.tag),
    ...[...new Set(filing.placeIds)].map(listOf.place),
    ...[...new Set(filing.authorIds)].map(listOf.author),
    ...(filing.publishedAt ? [listOf.day(almatyDay(filing.publishedAt))] : []),
  ];
}

/** The tag under which the press files a page that shows this list in this language. */
export function tagOfList(list: string, lang: Lang): string {
  return `${list}:${lang}`;
}

/** The tag of pages that say in which languages a list holds anything. */
export function tagOfLangs(list: string): string {
  return `langs:${list}`;
}

/** The same for pages that say between which days each language has an archive. */
export const archiveSpanTag = 'langs:day';

/** The tag of every page that mentions the story. */
export function tagOfStory(storyId: number): string {
  return `story:${storyId}`;
}

/**
 * Whether an archive reaches to a year (`2026`) or a month (`2026-03`), or is there at all (`''`): what search engines and the
 * switch of language are told of.
 */
export function isInArchive(span: ArchiveSpan, period: string): boolean {
  const within = (day: string) => day.slice(0, period.length);
  return span !== null && within(span.first) <= period && period <= within(span.last);
}

/** The year an archive opens with: the last that holds anything, the present one in Almaty where none does. */
export function openingYear(span: ArchiveSpan, now: Date): string {
  return (span?.last ?? almatyDay(now)).slice(0, 4);
}
