import { asc, desc, sql } from 'drizzle-orm';
import { database } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import type { TextQuery } from '#db/full-text/types';
import type { Localized } from '#lib/lang';
import { matchConditions } from './queries.ts';
import type { Narrowing } from './types.ts';

export type WritingAuthor = { slug: string; name: Localized };

/** Whoever wrote only older ones of more articles than these is left out: a word that stands everywhere must not take everybody's time. */
const looked = 5_000;

/** Those who wrote the articles that answer a query, of both languages: at most `most`, who wrote most of them first. */
export async function listAuthorsOf(query: TextQuery, narrowing: Narrowing, most: number): Promise<WritingAuthor[]> {
  const { db, t } = database();
  // Every list of authors is named `author:` and a number; `;` comes next after `:`.
  const written = sql`(select l.list as "list", count(*) as "articles"
    from (select d.story_id, d.lang from ${fullText().source()} where ${matchConditions(query, narrowing)}
      order by d.article_id desc limit ${looked}) found
    join listings l on l.story_id = found.story_id and l.lang = found.lang
    where l.list >= 'author:' and l.list < 'author;'
    group by l.list order by count(*) desc, l.list limit ${most}) written`;
  return db
    .select({ slug: t.authors.slug, name: t.authors.name })
    .from(t.authors)
    .innerJoin(written, sql`written."list" = 'author:' || ${t.authors.id}`)
    .orderBy(desc(sql`written."articles"`), asc(t.authors.id));
}
