import { sql } from 'drizzle-orm';
import { database } from '#db/client';
import { fullText } from '#db/full-text/full-text';
import { selectRows } from '#db/rows';
import type { Lang } from '#lib/lang';
import { foldEachLetter, foldLetters } from '#lib/text/fold-word';
import { otherKeyboards } from '#lib/text/keyboard-layout';
import { words } from '#lib/text/words';
import { maxQueryLetters, parseQuery } from './parse-query.ts';
import { termOf } from './plan-query.ts';
import { beginningOf } from './word-keys.ts';

export type Suggestion = { storyId: number; lang: Lang; slug: string; title: string };

const limit = 6;
/** The index has stems, so whether a headline truly has a word that begins so is looked up in this many of the newest. */
const looked = 40;
const minLetters = 3;
/** Of an ending so many letters may have been typed. */
const mostOfEnding = 4;

/**
 * The newest headlines that have the last word of a query, which may be typed in part, in any letters and on any keyboard, of articles that
 * have the others; those of the page's language first. Empty for less than three letters.
 */
export async function suggestTitles(text: string, lang: Lang): Promise<Suggestion[]> {
  const beginning = text.slice(0, maxQueryLetters);
  for (const typed of [beginning, ...otherKeyboards(beginning)]) {
    const found = await findTitles(typed, lang);
    if (found.length > 0) return found;
  }
  return [];
}

async function findTitles(text: string, lang: Lang): Promise<Suggestion[]> {
  const all = words(text).slice(-12);
  const start = beginningOf(all.at(-1) ?? '');
  if (foldEachLetter(start).length < minLetters) return [];
  const before = parseQuery(all.slice(0, -1).join(' ')).words.map((word) => [termOf(word)]);
  const typing = { starts: startsOf(foldLetters(start)), whole: stemsOf(start) };
  const conditions = fullText().matches({ every: before, phrases: [], none: [], noPhrases: [], typing });
  const rows = await selectRows<Suggestion>(
    database(),
    sql`select found.*, a.slug as "slug", a.title as "title" from (
        select d.article_id as "articleId", d.story_id as "storyId", d.lang as "lang", d.published_at as "at"
        from ${fullText().source()}
        where ${conditions}
        order by case when d.lang = ${lang} then 0 else 1 end, d.published_at desc, d.article_id desc limit ${looked}
      ) found join articles a on a.id = found."articleId" where a.status = 'published'
      order by case when found."lang" = ${lang} then 0 else 1 end, found."at" desc, found."articleId" desc`,
  );
  return rows.filter((row) => words(row.title).some((word) => beginsSo(word, start))).slice(0, limit);
}

/** «спорт» is the beginning of спортшы, though т and ш are one letter of its fold. */
function startsOf(fold: string): string[] {
  const joined = { т: 'ч', с: 'ш' }[fold.slice(-1)];
  return joined === undefined ? [fold] : [fold, fold.slice(0, -1) + joined];
}

function beginsSo(word: string, start: string): boolean {
  return [foldLetters, foldEachLetter].some((folded) => folded(word).startsWith(folded(start)));
}

/** Stems of what is typed and of its beginnings: «мектепт» may become «мектептер», which stands in the index as мект. */
function stemsOf(start: string): string[] {
  const lengths = Array.from({ length: mostOfEnding + 1 }, (_, at) => start.length - at);
  const beginnings = lengths.filter((length) => length >= minLetters).map((length) => start.slice(0, length));
  return [...new Set(beginnings.flatMap((beginning) => termOf(beginning).folds))];
}
