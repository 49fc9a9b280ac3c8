import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { newArticle, now } from '#domain/testing';
import { readSearch } from './input.ts';
import { excerptOf, markText, wantedKeys } from './mark-text.ts';
import { parseQuery } from './parse-query.ts';
import { searchArticles } from './search-articles.ts';
import { suggestTitles } from './suggest-titles.ts';
import { everywhere } from './types.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'badinput');
const maxMs = 50;

const own = [
  ...[
    '"',
    '""',
    '"a',
    'NEAR(a b, 5)',
    'a AND',
    'title:a',
    '^a',
    'a*',
    '{title_stems} : a',
    '-a',
    '--',
    "' OR 1=1 --",
    '; DROP TABLE x',
  ],
  ...[
    'а'.repeat(10_000),
    '"'.repeat(10_000),
    '-'.repeat(10_000),
    'а '.repeat(5_000),
    '«“"'.repeat(3_000),
    'мен және да',
    '?!…',
    '🌅👩‍👩‍👧',
  ],
  ...[
    '\u202eмектеп\u202c قازاق \u2067аб\u2069',
    'е\u0301\u0301\u0301'.repeat(500),
    '\u0000',
    'а\u0000б',
    '\ud800',
    '\ufeff',
    '&|!<->:*',
    "'a':*B",
  ],
  ...[
    'ﷺ',
    'ꙮ',
    'İIıi',
    'ß',
    'ŉ',
    '１２３',
    '٣',
    'Ⅷ',
    'x'.repeat(41),
    '\\',
    '%_',
    '$1',
    '#{7*7}',
    '{{7*7}}',
    '(((((((((((',
    'a'.repeat(60),
  ],
];

function hostile(): string[] {
  if (!existsSync(folder)) return own;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const lists = [
    json('fts/fts5-strings.json'),
    json('strings/blns.json'),
    Object.values(json('unicode/unicode.json') as object),
  ];
  const texts = ['patt-auth-bypass.txt', 'patt-generic-error.txt', 'patt-generic-fuzz.txt', 'patt-polyglots.txt'];
  const lines = texts.flatMap((name) => readFileSync(join(folder, 'sqli', name), 'latin1').split('\n'));
  return [...own, ...lists.flat().map(String), ...lines];
}

/** Processor time, the shortest of three: what else the machine does is not the text's fault. */
function shortestMs(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('no text takes long to read, to mark or to cut', () => {
  for (const text of hostile()) {
    const ms = shortestMs(() => {
      const wanted = wantedKeys(parseQuery(readSearch({ q: text }).q));
      markText(text.slice(0, 300), 'kk', wanted);
      excerptOf(text.slice(0, 20_000), 'ru', { wanted, maxLetters: 260 });
    });
    expect(ms, JSON.stringify(text.slice(0, 80))).toBeLessThanOrEqual(maxMs);
  }
});

test('parameters that are none are as if they were not there', () => {
  const none = { q: '', rubric: '', place: '', author: '', from: '', to: '', sort: 'relevance' };
  expect(readSearch({})).toEqual(none);
  expect(readSearch({ q: ['a', 'b'], sort: 'title', from: '2026-02-30', to: 'yesterday' })).toEqual(none);
  expect(readSearch({ from: '2026-03-08', to: '2026-03-01' })).toMatchObject({ from: '2026-03-01', to: '2026-03-08' });
  expect(readSearch({ from: '9999-99-99', to: '0000-00-00' })).toEqual(none);
});

onBothEngines('a hostile query', (kind) => {
  test('is answered, and leaves everything as it was', async () => {
    const storyId = await newArticle({ title: 'Мектеп ауласы' });
    const asking = { lang: 'kk', sort: 'relevance', narrowing: everywhere, now } as const;
    const texts = kind === 'sqlite' ? hostile() : own;
    for (const text of texts) {
      const { q } = readSearch({ q: text });
      const found = await searchArticles(q, asking, { number: 1, size: 10 });
      expect(found.total, JSON.stringify(text.slice(0, 80))).toBeLessThanOrEqual(1);
      expect(await suggestTitles(text.slice(0, 100), 'kk')).toBeInstanceOf(Array);
    }
    const { matches } = await searchArticles('мектеп', asking, { number: 1, size: 10 });
    expect(matches.map((match) => match.storyId)).toEqual([storyId]);
  });
});

onBothEngines('a hostile text', () => {
  const asking = { lang: 'kk', sort: 'relevance', narrowing: everywhere, now } as const;
  const found = async (text: string) =>
    (await searchArticles(text, asking, { number: 1, size: 10 })).matches.map((match) => match.storyId);

  test('with words in letters of two halves, longer than a key, is indexed and found', async () => {
    const word = `б${'𝐀'.repeat(30)}`;
    const storyId = await newArticle({ title: `Мектеп ${word}` });
    expect(await found('мектеп')).toEqual([storyId]);
    expect(await found(word)).toEqual([storyId]);
    expect(await suggestTitles(word, 'kk')).toHaveLength(1);
  });

  test('of more long words than the index can hold is indexed, and found by the first of them', async () => {
    const spelled = (at: number) =>
      (16 ** 7 + at).toString(16).replaceAll(/./g, (digit) => 'бвгджзклмнпрстфх'.charAt(Number.parseInt(digit, 16)));
    const words = Array.from({ length: 4_000 }, (_, at) => spelled(at).repeat(5));
    const storyId = await newArticle({ title: 'Мектеп', lead: `${words.join(' ')} `.repeat(3) });
    expect(await found('мектеп')).toEqual([storyId]);
    expect(await found(words[0] ?? '')).toEqual([storyId]);
  });
});
