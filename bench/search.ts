import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { bodyText } from '#domain/body/rules';
import { searchArticles } from '#domain/search/search-articles';
import { everywhere } from '#domain/search/types';
import { stemKazakh } from '#lib/text/stem-kazakh';
import { stemRussian } from '#lib/text/stem-russian';
import { words } from '#lib/text/words';
import { hasArgument, numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus, readCorpus } from './support/corpus.ts';
import { corpusNewsroom, grownNewsroom, withDatabase } from './support/newsroom.ts';
import { judge, printHeading, printTable, quantile, skip } from './support/report.ts';
import { type JudgedQuery, listTitled, makeQueries, readJudged } from './support/search-queries.ts';

/** Recall among the first ten and mean reciprocal rank, by kind. */
const goals = { plain: { recall: 0.97, rank: 0.9 }, typo: { recall: 0.95, rank: 0.85 } };
const plainMs = 15;
const correctedMs = 60;
const timesPlainIndex = 2.5;
const stemsPerSecond = 100_000;

type Asked = JudgedQuery & { place: number; ms: number; isCorrected: boolean };

if (hasCorpus()) await measure();
else skip('search', noCorpus);

async function measure(): Promise<void> {
  printHeading('search: what is found, how fast, how large');
  judgeStemmers();
  const folder = await corpusNewsroom();
  await withDatabase(folder, async () => {
    const articles = await listTitled();
    console.log('\nThe judged example queries:\n');
    report(await askAll(readJudged(articles)));
    const [count, seed] = [numberArgument('count', 150), numberArgument('seed', 1)];
    console.log(`\nQueries made from headlines, seed ${seed}:\n`);
    report(await askAll(makeQueries(articles, count, seed)));
    await compareSize(folder);
  });
  if (!hasArgument('small')) await measureGrown();
}

async function measureGrown(): Promise<void> {
  await withDatabase(await grownNewsroom(), async () => {
    console.log('\n50,000 articles:\n');
    const asked = await askAll(makeQueries(await listTitled(), numberArgument('count', 150), 2));
    const ms = (isCorrected: boolean) =>
      asked.filter((each) => each.isCorrected === isCorrected).map((each) => each.ms);
    judgeSpeed('without correction', ms(false), plainMs);
    judgeSpeed('with correction', ms(true), correctedMs);
  });
}

/** Every word of the corpus, as often as it stands there, without any memory of earlier ones. */
function judgeStemmers(): void {
  for (const [lang, stem] of [['kk', stemKazakh] as const, ['ru', stemRussian] as const]) {
    const all = readCorpus()
      .filter((record) => record.lang === lang)
      .flatMap((record) => words(record.body))
      .slice(0, 300_000);
    const started = performance.now();
    for (const word of all) stem(word);
    const perSecond = Math.round((all.length / (performance.now() - started)) * 1000);
    judge(
      `${perSecond} words a second are stemmed in ${lang}, at least ${stemsPerSecond}`,
      perSecond >= stemsPerSecond,
    );
  }
}

async function askAll(queries: readonly JudgedQuery[]): Promise<Asked[]> {
  const now = new Date();
  const asked: Asked[] = [];
  for (const judged of queries) {
    const asking = { lang: judged.lang, sort: 'relevance', narrowing: everywhere, now } as const;
    const started = performance.now();
    const found = await searchArticles(judged.query, asking, { number: 1, size: 24 });
    const ms = performance.now() - started;
    const ids = [...found.matches, ...found.some].slice(0, 10).map((match) => match.articleId);
    asked.push({ ...judged, ms, place: ids.indexOf(judged.expected) + 1, isCorrected: found.correctedText !== null });
  }
  return asked;
}

function report(asked: readonly Asked[]): void {
  const kinds = Map.groupBy(asked, (each) => `${each.lang} ${each.kind}`);
  const rows = [...kinds].map(([name, list]) => {
    const recall = list.filter((each) => each.place > 0).length / list.length;
    const rank = list.reduce((sum, each) => sum + (each.place > 0 ? 1 / each.place : 0), 0) / list.length;
    return { name, list, recall, rank, isMet: meets(name, { recall, rank }) };
  });
  printTable(
    ['queries', 'number', 'recall@10', 'MRR@10', 'median ms', '95 of 100 ms', 'goal'],
    rows.map(({ name, list, recall, rank, isMet }) => {
      const ms = list.map((each) => each.ms);
      const times = [quantile(ms, 0.5), quantile(ms, 0.95)].map((value) => value.toFixed(1));
      return [name, list.length, recall.toFixed(3), rank.toFixed(3), ...times, isMet ? 'met' : 'NOT MET'];
    }),
  );
  judge(
    'recall and rank of every kind',
    rows.every((row) => row.isMet),
  );
}

function meets(kind: string, { recall, rank }: { recall: number; rank: number }): boolean {
  const goal = kind.includes('typo') ? goals.typo : goals.plain;
  return recall >= goal.recall && rank >= goal.rank;
}

function judgeSpeed(what: string, ms: readonly number[], goalMs: number): void {
  const p95 = quantile(ms, 0.95);
  judge(
    `${ms.length} queries ${what}: median ${quantile(ms, 0.5).toFixed(1)}, 95 of 100 within ${p95.toFixed(1)} ms, at most ${goalMs}`,
    p95 <= goalMs,
  );
}

/** Against FTS5 over the words as they are, contentless as well. */
async function compareSize(folder: string): Promise<void> {
  const file = join(tmpdir(), `arainfo-plain-index-${process.pid}.db`);
  const plain = new BetterSqlite3(file);
  const own = new BetterSqlite3(join(folder, 'arainfo.db'), { readonly: true });
  try {
    plain.exec("create virtual table plain using fts5(title, body, content='')");
    const insert = plain.prepare('insert into plain (rowid, title, body) values (?, ?, ?)');
    const { db, t } = database();
    const { id, title, lead, body, status } = t.articles;
    const rows = await db.select({ id, title, lead, body }).from(t.articles).where(eq(status, 'published'));
    plain.transaction(() =>
      rows.map((row) => insert.run(row.id, row.title, `${row.lead ?? ''} ${bodyText(row.body)}`)),
    )();
    const [ours, theirs] = [sizeOf(own, '%search!_%'), sizeOf(plain, 'plain%')];
    const times = ours / theirs;
    judge(
      `the index with its words takes ${(ours / 1e6).toFixed(1)} MB, ${times.toFixed(2)} times a plain one, at most ${timesPlainIndex}`,
      times <= timesPlainIndex,
    );
  } finally {
    own.close();
    plain.close();
    rmSync(file, { force: true });
  }
}

function sizeOf(connection: InstanceType<typeof BetterSqlite3>, tables: string): number {
  const sum = connection.prepare("select sum(pgsize) from dbstat where name like ? escape '!'").pluck();
  return Number(sum.get(tables));
}
