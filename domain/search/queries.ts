import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import type { TermKeys, TextQuery } from '#db/full-text/types';
import { selectRows } from '#db/rows';
import { bodyText } from '#domain/body/rules';
import type { Lang } from '#lib/lang';
import type { Narrowing, SearchSort } from './types.ts';

export type Match = { articleId: number; storyId: number; lang: Lang };
/** `worth`: its relevance. */
export type Candidate = Match & { title: string; worth: number };
export type Asking = { lang: Lang; sort: SearchSort; narrowing: Narrowing; now: Date };

/** After so many days half of what newness adds to an article's relevance is gone. */
const halfFreshMs = 60 * 86_400_000;
const freshGain = 0.3;

/** How many articles answer a query, of both languages. */
export async function countMatches(query: TextQuery, narrowing: Narrowing): Promise<number> {
  const rows = await selectRows<{ count: number }>(
    database(),
    sql`select count(*) as count from ${fullText().source()} where ${matchConditions(query, narrowing)}`,
  );
  return Number(rows[0]?.count ?? 0);
}

export type QueryPlans = { strict: TextQuery; sure: TextQuery; wide: TextQuery };
type Answers = { total: number; isSure: boolean; wide: number };

/**
 * How many answer `strict`, whether any answers `sure`, and how many answer `wide`, in one statement; `wide` is not counted, and given as
 * `total`, where a sure query has `plenty` of answers.
 */
export async function countAnswers(plans: QueryPlans, narrowing: Narrowing, plenty: number): Promise<Answers> {
  const answers = (query: TextQuery) => sql`from ${fullText().source()} where ${matchConditions(query, narrowing)}`;
  const rows = await selectRows<{ total: number; sure: number; wide: number }>(
    database(),
    sql`with asked as materialized (select (select count(*) ${answers(plans.strict)}) as total,
        case when exists (select 1 ${answers(plans.sure)}) then 1 else 0 end as sure)
      select total, sure, case when sure = 1 and total >= ${plenty} then total else (select count(*) ${answers(plans.wide)}) end as wide
      from asked`,
  );
  const [row] = rows;
  return { total: Number(row?.total ?? 0), isSure: Number(row?.sure ?? 0) === 1, wide: Number(row?.wide ?? 0) };
}

/** How many articles have each of some words, counted up to `most`. */
export async function countEach(terms: readonly TermKeys[], most: number): Promise<number[]> {
  const count = (term: TermKeys) =>
    sql`(select count(*) from (select d.article_id from ${fullText().source()} where ${fullText().matches(queryOf(term))} limit ${most}) found)`;
  const counts = terms.map((term, at) => sql`${count(term)} as ${sql.identifier(`n${at}`)}`);
  const rows = await selectRows<Record<string, number>>(database(), sql`select ${sql.join(counts, sql`, `)}`);
  return terms.map((_, at) => Number(rows[0]?.[`n${at}`] ?? 0));
}

/** Whether a word stands in any article that readers see. */
export async function isIndexed(term: TermKeys): Promise<boolean> {
  const [count = 0] = await countEach([term], 1);
  return count > 0;
}

function queryOf(term: TermKeys): TextQuery {
  return { every: [[term]], phrases: [], none: [], noPhrases: [], typing: null };
}

type Range = { limit: number; offset: number };

/** Articles that answer a query: those of the language of the page first, then the best or, if so sorted, the newest. */
export async function listMatches(query: TextQuery, asking: Asking, range: Range): Promise<Match[]> {
  return selectRows<Match>(database(), matchesOf(query, asking, range));
}

/** The first of them with headlines and how well each answers, in no particular order. */
export async function listCandidates(query: TextQuery, asking: Asking, limit: number): Promise<Candidate[]> {
  return selectRows<Candidate>(
    database(),
    sql`select found.*, a.title as "title" from (${matchesOf(query, asking, { limit, offset: 0 })}) found
      join articles a on a.id = found."articleId"`,
  );
}

function matchesOf(query: TextQuery, { lang, sort, narrowing, now }: Asking, { limit, offset }: Range): SQL {
  const order = sort === 'date' ? sql`d.published_at` : relevanceOf(query, now);
  return sql`select d.article_id as "articleId", d.story_id as "storyId", d.lang as "lang", ${order} as "worth"
    from ${fullText().source(query)}
    where ${matchConditions(query, narrowing)}
    order by case when d.lang = ${lang} then 0 else 1 end, "worth" desc, d.article_id desc
    limit ${limit} offset ${offset}`;
}

/** Fresh news weighs more: up to a third, less with every month. */
function relevanceOf(query: TextQuery, now: Date): SQL {
  const half = sql.raw(`${halfFreshMs}.0`);
  const age = sql`abs(${sql.raw(String(now.getTime()))} - d.published_at)`;
  return sql`(${fullText().relevance(query)}) * (1.0 + ${sql.raw(String(freshGain))} * ${half} / (${half} + ${age}))`;
}

/** What an article must be for a query, in the `where` of a statement from `fullText().source()`. */
export function matchConditions(query: TextQuery, { lists, from, to, lang }: Narrowing): SQL {
  const parts = [fullText().matches(query)];
  for (const list of lists) parts.push(isListed(list));
  if (from ?? to) parts.push(sql`d.published_at <> 0`);
  if (from) parts.push(sql`d.published_at >= ${from.getTime()}`);
  if (to) parts.push(sql`d.published_at < ${to.getTime()}`);
  if (lang) parts.push(sql`d.lang = ${lang}`);
  return sql.join(parts, sql` and `);
}

/** By the whole key of `listings`. */
function isListed(list: string): SQL {
  return sql`exists (select 1 from listings l where l.list = ${list} and l.lang = d.lang and l.published_at = d.published_at
    and l.story_id = d.story_id)`;
}

/** Lead and text of articles by number, for excerpts. */
export async function listTexts(articleIds: readonly number[]): Promise<Map<number, string>> {
  if (articleIds.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.id, lead: t.articles.lead, body: t.articles.body })
    .from(t.articles)
    .where(and(inArray(t.articles.id, [...articleIds]), eq(t.articles.status, 'published')));
  return new Map(rows.map(({ id, lead, body }) => [id, [lead ?? '', bodyText(body)].filter(Boolean).join('\n')]));
}
