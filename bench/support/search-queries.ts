import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { inflectKazakh, inflectRussian } from './inflect.ts';
import { root } from './places.ts';
import { randomNumbers } from './random.ts';
import {
  arabic,
  kazakhKeys,
  latin2018,
  latin2021,
  latinInformal,
  latinPassport,
  otherKeyboard,
  plainKazakh,
  respell,
} from './spellings.ts';

export type Titled = { id: number; lang: 'kk' | 'ru'; title: string; sourceUrl: string | null };
export type JudgedQuery = { kind: string; lang: 'kk' | 'ru'; query: string; expected: number };

type Pick = <T>(list: readonly T[]) => T;
type Change = (words: string[], pick: Pick) => string[] | null;

const inform =
  (tables: readonly Readonly<Record<string, string>>[]): Change =>
  (words, pick) => {
    const spelling = pick(tables);
    return words.map((word) => respell(word, spelling));
  };

const inflectAll =
  (lang: 'kk' | 'ru'): Change =>
  (words, pick) => {
    const forms = words.map((word) => (lang === 'kk' ? inflectKazakh(word, pick) : inflectRussian(word, pick)));
    return forms.some((form) => form !== null) ? forms.map((form, at) => form ?? words[at] ?? '') : null;
  };

const withTypos =
  (count: number): Change =>
  (words, pick) => {
    const long = words.map((word, at) => ({ word, at })).filter(({ word }) => word.length >= 5);
    if (long.length < count) return null;
    const changed = [...words];
    for (let left = count; left > 0; left -= 1) {
      const { word, at } = pick(long.filter((each) => changed[each.at] === each.word));
      changed[at] = misspell(word, pick);
    }
    return changed;
  };

const typedOnRussian: Change = (words) => {
  const typed = words.map((word) => respell(word, kazakhKeys));
  return typed.join(' ') === words.join(' ') ? null : typed;
};

/** New kinds come last: a seed must go on giving the others the same queries. */
const kinds: readonly [lang: 'kk' | 'ru', changes: Record<string, Change>][] = [
  [
    'kk',
    {
      exact: (words) => words,
      inflected: inflectAll('kk'),
      'no Kazakh letters': inform([plainKazakh]),
      latin: inform([latin2021, latin2018, latinInformal]),
      'arabic script': inform([arabic]),
      'other keyboard': inform([otherKeyboard]),
      typo: withTypos(1),
      'two typos': withTypos(2),
    },
  ],
  [
    'ru',
    {
      exact: (words) => words,
      inflected: inflectAll('ru'),
      latin: inform([latinPassport, latinInformal]),
      'ё for е': inform([{ е: 'ё' }]),
      'other keyboard': inform([otherKeyboard]),
      typo: withTypos(1),
      'two typos': withTypos(2),
    },
  ],
  ['kk', { 'Russian layout': typedOnRussian }],
];

/** Every published article by its number. */
export async function listTitled(): Promise<Titled[]> {
  const { db, t } = database();
  const { id, lang, title, sourceUrl } = t.articles;
  return db
    .select({ id, lang, title, sourceUrl })
    .from(t.articles)
    .where(eq(t.articles.status, 'published'))
    .orderBy(asc(id));
}

/** The example queries beside the corpus; an article without an address is named by its headline. */
export function readJudged(articles: readonly Titled[]): JudgedQuery[] {
  const plain = (title: string) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const ids = new Map(
    articles.flatMap(({ id, title, sourceUrl }) => [
      [plain(title), id],
      [sourceUrl ?? '', id],
    ]),
  );
  const lines = readFileSync(join(root, '..', 'shared', 'corpus', 'search-dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { lang, kind, query, expected } = JSON.parse(line) as Omit<JudgedQuery, 'expected'> & { expected: string[] };
    const [name = ''] = expected;
    return { lang, kind, query, expected: ids.get(name) ?? ids.get(plain(name)) ?? -1 };
  });
}

/** Up to `count` queries of every kind in both languages, two or three words of a headline each; the same seed gives the same ones. */
export function makeQueries(articles: readonly Titled[], count: number, seed: number): JudgedQuery[] {
  const random = randomNumbers(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const queries: JudgedQuery[] = [];
  for (const [lang, changes] of kinds) {
    const own = articles.filter((article) => article.lang === lang);
    for (const [kind, change] of Object.entries(changes)) {
      for (let made = 0, tries = 0; made < count && tries < count * 20; tries += 1) {
        const article = pick(own);
        const words = change(tellingWords(article.title, pick), pick);
        if (words === null || words.length < 2) continue;
        queries.push({ kind, lang, query: words.join(' '), expected: article.id });
        made += 1;
      }
    }
  }
  return queries;
}

/** Three neighbours among the longer Cyrillic words of a headline. */
function tellingWords(title: string, pick: Pick): string[] {
  const words = title.toLowerCase().match(/(?<![\p{L}\p{N}])[а-яёәғқңөұүһі]{4,}(?![\p{L}\p{N}])/gu) ?? [];
  if (words.length < 3) return words.length < 2 ? [] : words;
  const start = pick(Array.from({ length: words.length - 2 }, (_, at) => at));
  return words.slice(start, start + 3);
}

function misspell(word: string, pick: Pick): string {
  const at = pick(Array.from({ length: word.length - 1 }, (_, place) => place));
  const [before, letter, next, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const other = pick([...'аеикнортсл'].filter((each) => each !== letter));
  const ways = [
    letter + letter + next,
    next,
    other + next,
    letter + other + next,
    ...(letter === next ? [] : [next + letter]),
  ];
  return before + pick(ways) + rest;
}
