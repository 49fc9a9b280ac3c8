import { type SQL, sql } from 'drizzle-orm';

/**
 * The end of an `insert into search_words`: a word that is there already is counted. The spelling met most is kept by a running majority:
 * every other one takes a step off its lead.
 */
export function onKnownWord(since: Date): SQL {
  return sql`on conflict (fold) do update set
    form = case when search_words.lead = 0 then excluded.form else search_words.form end,
    lead = case when search_words.form = excluded.form then search_words.lead + 1
      when search_words.lead = 0 then 1 else search_words.lead - 1 end,
    count = case when search_words.seen_at < ${since.getTime()} then 0 else search_words.count end + excluded.count,
    seen_at = excluded.seen_at`;
}
