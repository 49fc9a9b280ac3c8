import { splitSentences } from './split-sentences.ts';
import { truncateWords } from './truncate.ts';

/** What a search result shows of a page before it cuts, in UTF-16 units. */
export const maxSearchTitle = 60;
export const maxSearchDescription = 160;

/** A description of whole sentences that is shorter than this says too little. */
const minSentences = 80;

/** How long a text is where it is shown: another script may have more letters for it. */
export type Measure = (text: string) => number;

/** What a page is called and described with, whole; what its editor wrote for search results is never touched. */
export type Described = {
  title: string;
  editorsTitle?: string | null;
  /** Told by its beginning; '' where there is nothing to tell. */
  text: string;
  editorsDescription?: string | null;
};

/** What a page says of itself elsewhere: in a search result, and where its link is shared. */
export type HeadWords = { title: string; sharedTitle: string; description: string };

type Around = { siteName: string; ending?: string; lengthOf?: Measure };

const asStored: Measure = (text) => text.length;

/** The words of a page in a search result and in a shared link. `ending` (a page number) is never cut. */
export function headWords({ title, editorsTitle, text, editorsDescription }: Described, around: Around): HeadWords {
  return {
    title: editorsTitle ?? searchTitle(title, around),
    sharedTitle: title + (around.ending ?? ''),
    description: editorsDescription ?? searchDescription(text, around.lengthOf),
  };
}

/**
 * The title of a page for a search result: with the name of the site where both fit and it does not begin with it, else alone, else cut at a word. Nothing is
 * lost by the cut: the headline stands whole in `h1`, `og:title` and the structured data.
 */
export function searchTitle(headline: string, { siteName, ending = '', lengthOf = asStored }: Around): string {
  const both = `${headline}${ending} — ${siteName}`;
  if (lengthOf(both) <= maxSearchTitle && !headline.startsWith(siteName)) return both;
  return cutToFit(headline, maxSearchTitle - lengthOf(ending), lengthOf) + ending;
}

/** The description of a page for a search result: as many whole sentences as fit, or the text cut at a word. */
export function searchDescription(text: string, lengthOf: Measure = asStored): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 4 * maxSearchDescription);
  if (lengthOf(line) <= maxSearchDescription) return line;
  let whole = '';
  for (const sentence of splitSentences(line)) {
    const longer = whole === '' ? sentence : `${whole} ${sentence}`;
    if (lengthOf(longer) > maxSearchDescription) break;
    whole = longer;
  }
  return whole.length >= minSentences ? whole : cutToFit(line, maxSearchDescription, lengthOf);
}

function cutToFit(text: string, most: number, lengthOf: Measure): string {
  let [limit, cut] = [most, truncateWords(text, most)];
  for (let over = lengthOf(cut) - most; over > 0 && cut !== ''; over = lengthOf(cut) - most) {
    limit = Math.min(limit, cut.length) - over;
    cut = truncateWords(text, limit);
  }
  return cut;
}
