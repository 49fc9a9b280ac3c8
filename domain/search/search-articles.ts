import type { TextQuery } from '#db/full-text/types';
import { findReading, type Reading } from './find-reading.ts';
import type { ParsedQuery } from './parse-query.ts';
import { pickRarest } from './pick-rarest.ts';
import { planSome, wantedWords } from './plan-query.ts';
import { type Asking, listCandidates, listMatches, type Match } from './queries.ts';
import { rankHeadlines } from './rank-headlines.ts';

/** What a search found: `total` articles answer `plan`, which is everything that was asked, `some` are further ones that have a part of it. */
export type Found = {
  query: ParsedQuery;
  plan: TextQuery;
  correctedText: string | null;
  total: number;
  matches: Match[];
  some: Match[];
};

/** Fewer than this, and articles with a part of the words are shown below. */
const enough = 10;
/** So many articles that have a part of a query are weighed: those with its rarest words. */
const mostBrought = 2_000;
/** So many articles are weighed by their headlines: two pages of results. */
const ranked = 48;

/** Searches all published articles. `some` comes on the last page only and fills it up. */
export async function searchArticles(
  text: string,
  asking: Asking,
  page: { number: number; size: number },
): Promise<Found> {
  const reading = await findReading(text, asking.narrowing);
  const { query, plan, total, text: correctedText } = reading;
  const range = { limit: page.size, offset: (page.number - 1) * page.size };
  const matches = total > range.offset ? await listRanked(reading, asking, range) : [];
  const some = total < enough && page.number === 1 ? await listSome(query, asking, { matches, size: page.size }) : [];
  return { query, plan, correctedText, total, matches, some };
}

/** The first `ranked` articles are put in order by their headlines as well, the pages after them are not. */
async function listRanked(
  { query, plan }: Reading,
  asking: Asking,
  { limit, offset }: { limit: number; offset: number },
): Promise<Match[]> {
  if (asking.sort === 'date' || offset >= ranked) return listMatches(plan, asking, { limit, offset });
  const best = rankHeadlines(query, await listCandidates(plan, asking, ranked), asking.lang).slice(
    offset,
    offset + limit,
  );
  const left = offset + limit - ranked;
  return left > 0 ? [...best, ...(await listMatches(plan, asking, { limit: left, offset: ranked }))] : best;
}

async function listSome(
  query: ParsedQuery,
  asking: Asking,
  { matches, size }: { matches: Match[]; size: number },
): Promise<Match[]> {
  const wanted = wantedWords(query);
  if (wanted.length < 2) return [];
  const rarest = await pickRarest(wanted, mostBrought);
  if (rarest.length === 0) return [];
  const plan = planSome(query, rarest);
  const candidates = await listCandidates(plan, { ...asking, sort: 'relevance' }, ranked);
  const found = rankHeadlines(query, candidates, asking.lang);
  const known = new Set(matches.map((match) => match.articleId));
  return found.filter((match) => !known.has(match.articleId)).slice(0, size - matches.length);
}
