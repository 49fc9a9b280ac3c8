import { type SQL, sql } from 'drizzle-orm';
import type { Counting } from './types.ts';

/** The end of an `insert into search_words`: what becomes of a word that is there already. */
export function onKnownWord(counting: Counting): SQL {
  return counting === 'anew' ? replaced : added;
}

const replaced = sql`on conflict (fold) do update set
  form = excluded.form, lead = excluded.lead, count = excluded.count, seen_at = excluded.seen_at`;

/** The spelling met most is kept by a running majority: every other one takes a step off its lead. */
const added = sql`on conflict (fold) do update set
  form = case when search_words.lead = 0 then excluded.form else search_words.form end,
  lead = case when search_words.form = excluded.form then search_words.lead + excluded.lead
    when search_words.lead = 0 then excluded.lead else search_words.lead - 1 end,
  count = search_words.count + excluded.count,
  seen_at = excluded.seen_at`;
