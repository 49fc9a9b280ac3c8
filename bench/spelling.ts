import { join } from 'node:path';
import type { Lang } from '#lib/lang';
import { ArchiveWords } from '#lib/spelling/archive-words';
import { checkTexts } from '#lib/spelling/check-texts';
import { findDictionaries, findIn } from '#lib/spelling/dictionary-files';
import { openEngine } from '#lib/spelling/engine';
import { hideNames } from '#lib/spelling/hide-names';
import { spelledWords } from '#lib/spelling/spelled-words';
import { suggestWords } from '#lib/spelling/suggest-words';
import type { KnownWords } from '#lib/spelling/types';
import { type Engines, isSpelled } from '#lib/spelling/word-checker';
import { numberArgument } from './support/arguments.ts';
import { type CorpusRecord, hasCorpus, noCorpus, readCorpus } from './support/corpus.ts';
import { misspell } from './support/misspell.ts';
import { root } from './support/places.ts';
import { randomNumbers } from './support/random.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';
import { plainKazakh, respell } from './support/spellings.ts';

const goals = { falseAlarms: 0.05, caught: 0.9 };
const systemFolder = '/usr/share/hunspell';

const files = {
  ...findDictionaries(join(root, 'var')),
  ...(findIn(systemFolder, 'kk') && { kk: findIn(systemFolder, 'kk') ?? undefined }),
};
if (!hasCorpus()) skip('spelling', noCorpus);
else if (!files.kk || !files.ru) skip('spelling', 'there is no Kazakh dictionary: npm run arainfo -- dictionaries');
else await measure({ kk: await openEngine('kk', files.kk), ru: await openEngine('ru', files.ru) });

type Half = { learn: CorpusRecord[]; check: CorpusRecord[] };
type Share = { all: number; hit: number };

async function measure(engines: Engines): Promise<void> {
  printHeading('spelling: every second article of the collection is the archive, the others are checked');
  const rows = [];
  for (const lang of ['kk', 'ru'] as const) {
    const half = halves(lang);
    const archive = new ArchiveWords(lang);
    for (const { title, body } of half.learn) archive.addDocument(`${title}\n${body}`);
    for (const [name, known] of [
      ['with the archive', knowing(lang, archive.known())],
      ['without', knowing(lang, { words: [], stems: [] })],
    ] as const) {
      rows.push(row({ name: `${lang}, ${name}`, lang, engines, known }, half));
    }
  }
  printTable(
    [
      'text',
      'words',
      'false alarms',
      'one-letter errors caught',
      'Kazakh letters missing, caught',
      'and put right first',
    ],
    rows.map((each) => each.cells),
  );
  for (const { name, alarms, caught } of rows.filter((each) => each.name.endsWith('with the archive'))) {
    judge(
      `${name}: ${percent(alarms)} of correct words flagged, at most ${percent({ all: 1, hit: goals.falseAlarms })}`,
      ratio(alarms) <= goals.falseAlarms,
    );
    judge(
      `${name}: ${percent(caught)} of errors caught, at least ${percent({ all: 1, hit: goals.caught })}`,
      ratio(caught) >= goals.caught,
    );
  }
}

type Setting = { name: string; lang: Lang; engines: Engines; known: KnownWords };

function row({ name, lang, engines, known }: Setting, { check }: Half) {
  const alarms: Share = { all: 0, hit: 0 };
  const vocabulary = new Set<string>();
  for (const { title, body } of check) {
    const texts = [title, ...body.split(/\n\n+/)];
    const words = texts.flatMap((text) => spelledWords(text));
    for (const { word } of words) vocabulary.add(word.toLowerCase());
    alarms.all += words.filter(({ word }) => /^[\u0400-\u04FF]+$/.test(word)).length;
    alarms.hit += hideNames(checkTexts(texts, lang, engines, known).findings)
      .flat()
      .filter(({ kind }) => kind === 'spelling').length;
  }
  const isGood = (word: string) => isSpelled(word, lang, engines, known);
  const { caught, letters, first } = spoil(
    [...vocabulary].filter((word) => /^[\u0400-\u04FF]{4,}$/.test(word) && isGood(word)),
    vocabulary,
    { lang, isGood, suggest: (word) => suggestWords(word, lang, engines, known)[0] },
  );
  const shares = lang === 'kk' ? [percent(letters), percent(first)] : ['–', '–'];
  return { name, alarms, caught, cells: [name, alarms.all, percent(alarms), percent(caught), ...shares] };
}

type Checker = { lang: Lang; isGood: (word: string) => boolean; suggest: (word: string) => string | undefined };

/** Errors that happen to be another word of the collection are no errors a list of words could see. */
function spoil(types: string[], vocabulary: Set<string>, { lang, isGood, suggest }: Checker) {
  const random = randomNumbers(7);
  const [caught, letters, first] = [
    { all: 0, hit: 0 },
    { all: 0, hit: 0 },
    { all: 0, hit: 0 },
  ];
  for (let tried = 0; tried < numberArgument('errors', 10_000); tried += 1) {
    const word = types[Math.floor(random() * types.length)] ?? '';
    const slip = misspell(word, lang, random);
    if (slip !== word && !vocabulary.has(slip)) count(caught, !isGood(slip));
    const bare = respell(word, plainKazakh);
    if (bare === word || vocabulary.has(bare)) continue;
    count(letters, !isGood(bare));
    if (tried % 20 === 0 && !isGood(bare)) count(first, suggest(bare)?.toLowerCase() === word);
  }
  return { caught, letters, first };
}

function halves(lang: Lang): Half {
  const own = readCorpus().filter((record) => record.lang === lang);
  return { learn: own.filter((_, at) => at % 2 === 0), check: own.filter((_, at) => at % 2 === 1) };
}

function knowing(lang: Lang, { words, stems }: { words: string[]; stems: string[] }): KnownWords {
  const nothing = { words: new Set<string>(), stems: new Set<string>() };
  return { kk: nothing, ru: nothing, [lang]: { words: new Set(words), stems: new Set(stems) } };
}

function count(share: Share, isHit: boolean): void {
  share.all += 1;
  if (isHit) share.hit += 1;
}

function ratio({ all, hit }: Share): number {
  return all === 0 ? 0 : hit / all;
}

function percent(share: Share): string {
  return `${(ratio(share) * 100).toFixed(1)} %`;
}
