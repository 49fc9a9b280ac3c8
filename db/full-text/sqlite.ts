import { sql } from 'drizzle-orm';
import { database } from '../client.ts';
import { runStatement, selectRows } from '../rows.ts';
import { gramsAround, gramsOf } from './grams.ts';
import { onKnownWord } from './known-word.ts';
import { type FullText, type StartOfWord, type TermKeys, type TextQuery, type WordRow, weights } from './types.ts';

/** FTS5, whose own `bm25` has the constants of `weights`. */
export const sqliteFullText: FullText = {
  source: () => sql`search_index join search_documents d on d.article_id = search_index.rowid`,

  matches({ every, phrases, none, noPhrases, typing }) {
    const wanted = [...every.map(anyOf), ...(typing ? [startOf(typing)] : [])];
    const conditions = [sql`search_index match ${wanted.join(' AND ')}`];
    if (phrases.length > 0)
      conditions.push(sql`+search_index.rowid in ${rowsWith(phrases.map(phraseOf).join(' AND '))}`);
    const unwanted = [...none.map(termOf), ...noPhrases.map(phraseOf)];
    if (unwanted.length > 0) conditions.push(sql`+search_index.rowid not in ${rowsWith(unwanted.join(' OR '))}`);
    return sql.join(conditions, sql` and `);
  },

  relevance() {
    const { titleStem, bodyStem, titleFold, bodyFold } = weights;
    return sql`-bm25(search_index, ${titleStem}, ${bodyStem}, ${titleFold}, ${bodyFold})`;
  },

  put(articleId, { titleStems, bodyStems, titleFolds, bodyFolds }) {
    const columns = [titleStems, bodyStems, titleFolds, bodyFolds].map((keys) => sql`${keys.join(' ')}`);
    return runStatement(
      database(),
      sql`insert into search_index (rowid, title_stems, body_stems, title_folds, body_folds)
        values (${articleId}, ${sql.join(columns, sql`, `)})`,
    );
  },

  countWords(words, seenAt, counting) {
    const met = JSON.stringify(words.map(({ fold, form, lead, count }) => [fold, form, lead, count]));
    return runStatement(
      database(),
      sql`insert into search_words (fold, form, lead, count, seen_at)
        select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${seenAt.getTime()} from json_each(${met}) where true
        ${onKnownWord(counting)}`,
    );
  },

  putGrams(words) {
    const rows = JSON.stringify(words.map(({ id, fold }) => [id, gramsOf(fold).join(' ')]));
    return runStatement(
      database(),
      sql`insert into search_word_grams (rowid, grams) select value ->> 0, value ->> 1 from json_each(${rows})`,
    );
  },

  listSimilar(fold, distance) {
    const grams = gramsAround(fold, distance).map(quoted).join(' OR ');
    return selectRows<WordRow>(
      database(),
      sql`select w.id, w.fold, w.form, w.count from search_word_grams join search_words w on w.id = search_word_grams.rowid
        where search_word_grams match ${grams}`,
    );
  },
};

/** Behind a plus: the rows are gathered once, instead of asking the index for each of them. */
const rowsWith = (match: string) => sql`(select rowid from search_index where search_index match ${match})`;

/** Keys hold letters and digits only; in quotes not even `AND` is an operator. */
function quoted(key: string): string {
  return `"${key}"`;
}

function anyOf(terms: readonly TermKeys[]): string {
  return `(${terms.map(termOf).join(' OR ')})`;
}

function termOf({ stems, folds }: TermKeys): string {
  const inStems = `{title_stems body_stems} : (${stems.map(quoted).join(' OR ')})`;
  if (folds.length === 0) return `(${inStems})`;
  return `(${inStems} OR {title_folds body_folds} : (${folds.map(quoted).join(' OR ')}))`;
}

function startOf({ starts, whole }: StartOfWord): string {
  return `{title_folds} : (${[...starts.map((start) => `${quoted(start)} *`), ...whole.map(quoted)].join(' OR ')})`;
}

function phraseOf(readings: TextQuery['phrases'][number]): string {
  return `({title_folds body_folds} : (${readings.map((folds) => quoted(folds.join(' '))).join(' OR ')}))`;
}
