import { bodyText } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { countWords } from '#lib/text/reading-time';
import type { Described } from '#lib/text/search-result';
import { slugify } from '#lib/text/slug';
import { spellInOrder } from '#lib/text/spell-in-order';
import { stemWord } from '#lib/text/stem-word';
import { isStopWord } from '#lib/text/stop-words';
import { words } from '#lib/text/words';
import type { ArticleFields, ArticleState, ArticleStatus, ArticleText, StoryParts } from './types.ts';

/** The last part of an article's address; titles without a letter or digit we can spell get `maqala`. */
export function slugOf(title: string): string {
  return slugify(title) || 'maqala';
}

/** A title as the desk's search compares it and its table sorts it. */
export function foldTitle(title: string): string {
  return spellInOrder(title.normalize('NFC').toLowerCase());
}

/** The fields of a text, all of them; what is not given is null. */
export function fieldsOf(text: ArticleText, slug: string | null = null): ArticleFields {
  const { seoTitle = null, seoDescription = null, source = null, sourceUrl = null, photoCredit = null } = text;
  return { slug, seoTitle, seoDescription, source, sourceUrl, photoCredit };
}

/** Readers see a text of it, or saw one until it was taken down: what is written then waits in a revision. */
export function isBeforeReaders(status: ArticleStatus): boolean {
  return status === 'published' || status === 'taken-down';
}

/** A plan whose time is further behind than this is not late but could not be carried out: the clock looks every second. */
export const overdueMs = 60_000;

type Planned = Pick<ArticleState, 'status' | 'scheduledAt' | 'unpublishAt'>;

/** What was planned for a time that has come and gone without it; null where nothing was. */
export function overduePlan({ status, scheduledAt, unpublishAt }: Planned, now: Date): 'publish' | 'take-down' | null {
  const isLate = (at: Date | null) => at !== null && now.getTime() - at.getTime() > overdueMs;
  if (status === 'scheduled' && isLate(scheduledAt)) return 'publish';
  return status === 'published' && isLate(unpublishAt) ? 'take-down' : null;
}

/** Words of the lead and the body together: what reading time is counted from. */
export function wordCountOf(lead: string | null, body: Body): number {
  return countWords(lead ?? '') + countWords(bodyText(body));
}

/** Everybody credited in the text of this language. */
export function authorIdsOf({ credits }: StoryParts, lang: Lang): number[] {
  return credits.filter((credit) => credit.lang === null || credit.lang === lang).map((credit) => credit.authorId);
}

type Headed = Pick<ArticleText, 'title' | 'lead'> & Pick<ArticleFields, 'seoTitle' | 'seoDescription'>;

/** What an article is called and described with; by the beginning of its body, `opening`, where it has no lead. */
export function describedArticle({ title, lead, seoTitle, seoDescription }: Headed, opening: string): Described {
  return { title, editorsTitle: seoTitle, text: lead || opening, editorsDescription: seoDescription };
}

/** At most 12 different stems of a title without function words, for finding related stories. */
export function titleStems(title: string, lang: Lang): string[] {
  const telling = words(title).filter((word) => word.length > 2 && !isStopWord(word, lang));
  return [...new Set(telling.map((word) => stemWord(word, lang)))].slice(0, 12);
}

/** The page of all correction notices; a name for the press's tag, not a list of `listings`. */
export const correctionsList = 'corrections';
