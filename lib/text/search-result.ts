import { splitSentences } from './split-sentences.ts';
import { truncateWords } from './truncate.ts';

/** What a search result shows of a page before it cuts, in UTF-16 units. */
export const maxSearchTitle = 60;
export const maxSearchDescription = 160;

/** A description of whole sentences that is shorter than this says too little. */
const minSentences = 80;

/**
 * The title of a page for a search result: with the name of the site where both fit and it does not begin with it, else alone, else cut at a word. Nothing is
 * lost by the cut: the headline stands whole in `h1`, `og:title` and the structured data. `ending` (a page number) is never cut.
 */
export function searchTitle(headline: string, siteName: string, ending = ''): string {
  const both = `${headline}${ending} — ${siteName}`;
  if (both.length <= maxSearchTitle && !headline.startsWith(siteName)) return both;
  return truncateWords(headline, maxSearchTitle - ending.length) + ending;
}

/** The description of a page for a search result: as many whole sentences as fit, or the text cut at a word. */
export function searchDescription(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxSearchDescription) return line;
  let whole = '';
  for (const sentence of splitSentences(line.slice(0, 4 * maxSearchDescription))) {
    const longer = whole === '' ? sentence : `${whole} ${sentence}`;
    if (longer.length > maxSearchDescription) break;
    whole = longer;
  }
  return whole.length >= minSentences ? whole : truncateWords(line, maxSearchDescription);
}
