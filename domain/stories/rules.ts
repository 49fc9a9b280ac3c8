import type { StoryFormat } from '#domain/articles/types';
import { listOf } from '#domain/listings/rules';
import type { Lang } from '#lib/lang';

/** The word a format is marked with in a language; '' for one that needs none. */
export type LabelOf = (format: StoryFormat, lang: Lang) => string;

/** Somebody paid for its place: an advertiser, or a candidate's election fund. Such a story is labelled and gets no place by itself. */
export const paidFormats = ['advertising', 'campaign'] as const satisfies readonly StoryFormat[];

const heldBack: readonly StoryFormat[] = [...paidFormats, 'official'];

/** The lists of `listings` that hold what was paid for. */
export const paidLists: readonly string[] = paidFormats.map(listOf.format);

/** Whether a story of this format was paid for. */
export function isPaid(format: StoryFormat): boolean {
  return paidFormats.some((paid) => paid === format);
}

/**
 * Whether a published story belongs into the news sitemap and into feeds made for aggregators: advertising, election material and
 * texts of authorities are for the readers of the site, not news of the paper.
 */
export function mayGoToAggregators({ format }: { format: StoryFormat }): boolean {
  return !heldBack.includes(format);
}

/** Whether the label goes wherever the text goes, before all else: it says who paid, or that an authority speaks. */
export function isLabelledElsewhere(format: StoryFormat): boolean {
  return heldBack.includes(format);
}
