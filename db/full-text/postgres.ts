import { type SQL, sql } from 'drizzle-orm';
import { database } from '../client.ts';
import { runStatement, selectRows } from '../rows.ts';
import { gramsAround, gramsOf } from './grams.ts';
import { onKnownWord } from './known-word.ts';
import { type FullText, type StartOfWord, type TermKeys, type TextQuery, type WordRow, weights } from './types.ts';
import { vectorOf } from './vector.ts';

/** `s` for a stem, `f` for a folded stem, and the word. */
type Key = { kind: 's' | 'f'; word: string };

/** The bits of the function `search_hits`. */
const [titleBits, bodyBits] = [
  [1, 2],
  [1, 2, 4, 8, 16, 32],
];

/**
 * tsvector over our own stems. Which words an article has, and how often, is asked of the index `search_vectors_hits` alone: to unpack a vector costs
 * more than all the rest, so only phrases are looked up there. BM25 is worked out as FTS5 does it, so that both engines put articles in the same order.
 */
export const postgresFullText: FullText = {
  source: (ranked) =>
    ranked
      ? sql`search_documents d join (${scores(keysOf(ranked))}) s on s.article_id = d.article_id`
      : sql`search_documents d`,

  matches({ every, phrases, none, noPhrases, typing }) {
    const hits = [
      ...every.map(anyOf),
      ...(typing ? [startOf(typing)] : []),
      ...none.map((term) => `!${anyOf([term])}`),
    ];
    const conditions = [
      sql`d.article_id in (select search_articles_with(${hits.join(' & ')}::tsquery))`,
      ...phrases.map(hasPhrase),
      ...noPhrases.map((phrase) => sql`not ${hasPhrase(phrase)}`),
    ];
    return sql.join(conditions, sql` and `);
  },

  relevance: () => sql`s.score`,

  put(articleId, text) {
    const stems = vectorOf(text.titleStems, text.bodyStems);
    const folds = vectorOf(text.titleFolds, text.bodyFolds);
    return runStatement(
      database(),
      sql`insert into search_vectors (article_id, stems, folds) values (${articleId}, ${stems}::tsvector, ${folds}::tsvector)`,
    );
  },

  countWords(words, seenAt, counting) {
    const met = JSON.stringify(words.map(({ fold, form, lead, count }) => [fold, form, lead, count]));
    return runStatement(
      database(),
      sql`insert into search_words (fold, form, lead, count, seen_at)
        select w ->> 0, w ->> 1, (w ->> 2)::integer, (w ->> 3)::integer, ${seenAt.getTime()}::bigint from jsonb_array_elements(${met}::jsonb) w
        ${onKnownWord(counting)}`,
    );
  },

  putGrams(words) {
    const rows = JSON.stringify(words.map(({ id, fold }) => [id, gramsOf(fold)]));
    return runStatement(
      database(),
      sql`insert into search_word_grams (word_id, grams)
        select (w ->> 0)::integer, array(select jsonb_array_elements_text(w -> 1)) from jsonb_array_elements(${rows}::jsonb) w`,
    );
  },

  listSimilar(fold, distance) {
    const grams = JSON.stringify(gramsAround(fold, distance));
    return selectRows<WordRow>(
      database(),
      sql`select w.id, w.fold, w.form, w.count from search_word_grams g join search_words w on w.id = g.word_id
        where g.grams && array(select jsonb_array_elements_text(${grams}::jsonb))`,
    );
  },
};

/** Keys hold letters and digits only. */
function quoted(key: string): string {
  return `'${key}'`;
}

function keysOf({ every }: TextQuery): Key[] {
  return every.flat().flatMap(({ stems, folds }) => [...stems.map(keyOf('s')), ...folds.map(keyOf('f'))]);
}

const keyOf =
  (kind: Key['kind']) =>
  (word: string): Key => ({ kind, word });

/** Any of the terms, however often. */
function anyOf(terms: readonly TermKeys[]): string {
  const keys = terms.flatMap(({ stems, folds }) => [...stems.map(keyOf('s')), ...folds.map(keyOf('f'))]);
  return `(${keys.map(({ kind, word }) => `${quoted(`${kind}${word}/`)}:*`).join(' | ')})`;
}

function startOf({ starts, whole }: StartOfWord): string {
  const beginnings = starts.map((start) => `${quoted(`t${start}`)}:*`);
  return `(${[...beginnings, ...whole.map((key) => quoted(`t${key}`))].join(' | ')})`;
}

/** The relevance of every article that has any of the keys: how often it has each, out of the bits, and how many have it. */
function scores(keys: readonly Key[]): SQL {
  const { k1, b } = weights;
  const bits = JSON.stringify(keys.flatMap(bitsOf));
  const rarity = sql`greatest(ln((whole.articles - h.articles + 0.5) / (h.articles + 0.5)), 0.000001)`;
  const norm = sql`${number(k1)} * (${number(1 - b)} + ${number(b)} * 2.0 * hd.length / whole.length)`;
  return sql`select h.article_id, sum(${rarity} * search_bm25(h.hits, ${norm}, ${number(k1)})) as score
    from (
      select v.article_id, sum(bit.weight) as hits, count(*) over (partition by bit.key)::float8 as articles
      from jsonb_to_recordset(${bits}::jsonb) as bit (key integer, word tsquery, weight float8)
      join search_vectors v on search_hits(v.stems, v.folds) @@ bit.word
      group by bit.key, v.article_id
    ) h
    join search_documents hd on hd.article_id = h.article_id
    cross join (select count(*)::float8 as articles, avg(2.0 * length)::float8 as length from search_documents) whole
    group by h.article_id`;
}

/** The words of the index that tell how often a key stands in an article, and what each adds. */
function bitsOf({ kind, word }: Key, key: number) {
  const { titleStem, bodyStem, titleFold, bodyFold } = weights;
  const [inTitle, inBody] = kind === 's' ? [titleStem, bodyStem] : [titleFold, bodyFold];
  const bit = (place: string, weight: number) => (value: number) => ({
    key,
    word: quoted(`${kind}${word}/${place}${value}`),
    weight: value * weight,
  });
  return [...titleBits.map(bit('t', inTitle)), ...bodyBits.map(bit('b', inBody))];
}

/** A constant of ours: as a parameter its type would be a guess. */
function number(value: number): SQL {
  return sql.raw(`${value}::float8`);
}

function hasPhrase(readings: TextQuery['phrases'][number]): SQL {
  const any = readings.map((folds) => `(${folds.map(quoted).join(' <-> ')})`).join(' | ');
  return sql`exists (select 1 from search_vectors v where v.article_id = d.article_id and v.folds @@ ${any}::tsquery)`;
}
