import { setTimeout as wait } from 'node:timers/promises';
import { noteChanges } from '#db/changes';
import { transaction } from '#db/client';
import { settingsTag } from '#domain/settings/rules';
import { inScript, scripts } from '#lib/editions';
import { listAddresses } from './support/addresses.ts';
import { hasArgument, numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { get } from './support/http.ts';
import { corpusNewsroom, grownNewsroom, withDatabase } from './support/newsroom.ts';
import { type Paper, startPaper } from './support/paper.ts';
import { processorSeconds } from './support/process.ts';
import { compareQueries, readSnapshot, writeSnapshot } from './support/query-snapshot.ts';
import { ensureReads } from './support/reads.ts';
import { judge, median, printHeading, printTable, quantile, skip } from './support/report.ts';

const goalMs = 60;

type Row = { route: string; ms: number[]; processorMs: number | null; queries: number };

if (hasCorpus()) await measureAll();
else skip('unprinted', noCorpus);

async function measureAll(): Promise<void> {
  printHeading('unprinted: server time of a page that is not printed yet');
  const queries = new Map<string, number>();
  const sizes = [
    { name: 'the corpus', make: corpusNewsroom },
    ...(hasArgument('small') ? [] : [{ name: '50,000 articles', make: grownNewsroom }]),
  ];
  for (const { name, make } of sizes) {
    const rows = await measureNewsroom(await make());
    console.log(`\n${name}:\n`);
    report(rows);
    for (const row of rows) queries.set(row.route, Math.max(queries.get(row.route) ?? 0, row.queries));
  }
  const snapshot = readSnapshot();
  // Without the large newsroom there are fewer routes: what is known of the others stays.
  if (hasArgument('write')) writeSnapshot(hasArgument('small') ? new Map([...snapshot, ...queries]) : queries);
  else if (!compareQueries(queries, snapshot)) process.exitCode = 1;
}

async function measureNewsroom(folder: string): Promise<Row[]> {
  return withDatabase(folder, async () => {
    await ensureReads(new Date());
    const routes = await listRoutes();
    const paper = await startPaper(folder);
    try {
      const rows: Row[] = [];
      await warmUp(paper, [...routes.values()]);
      for (const [route, paths] of routes) rows.push(await measureRoute(paper, route, paths));
      return rows;
    } finally {
      await paper.stop();
    }
  });
}

/** Addresses by route: both languages in turn, then the same Kazakh articles in each script. */
async function listRoutes(): Promise<Map<string, string[]>> {
  const [kk, ru] = [await listAddresses('kk'), await listAddresses('ru')];
  const routes = new Map(
    [...new Set([...kk.keys(), ...ru.keys()])].map((route) => [route, mix(kk.get(route) ?? [], ru.get(route) ?? [])]),
  );
  const articles = kk.get('article') ?? [];
  routes.set('article, kk', articles);
  for (const script of scripts)
    routes.set(
      `article, ${script}`,
      articles.map((path) => inScript(script, path)),
    );
  return routes;
}

/** The first pages of a new process pay for loading and compiling its code. */
async function warmUp(paper: Paper, lists: readonly string[][]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await touchEverything();
    for (const paths of lists) for (const path of paths.slice(0, 2)) await get(paper.url + path);
  }
}

/** Every page is made anew: a change to the frame of all pages is committed before each. */
async function measureRoute(paper: Paper, route: string, paths: readonly string[]): Promise<Row> {
  const ms: number[] = [];
  const queries: number[] = [];
  let used: number | null = 0;
  const rounds = numberArgument('rounds', 20);
  for (let round = 0; round < rounds; round += 1) {
    await touchEverything();
    await get(`${paper.url}/api/ready`);
    await get(`${paper.url}/kk-missing`);
    const before = await untilIdle(paper);
    const usedBefore = processorSeconds(paper.pid);
    const answer = await get(paper.url + (paths[round % paths.length] ?? '/'));
    const usedAfter = processorSeconds(paper.pid);
    const after = await paper.metrics();
    if (answer.status >= 500 || delta(before, after, 'press_renders_total') !== 1) {
      throw new Error(`${route}: status ${answer.status}, ${delta(before, after, 'press_renders_total')} renders`);
    }
    ms.push(answer.ms);
    queries.push(delta(before, after, 'db_queries_total'));
    used = usedBefore === null || usedAfter === null || used === null ? null : used + usedAfter - usedBefore;
    await wait(5);
  }
  return { route, ms, processorMs: used === null ? null : (used * 1000) / rounds, queries: Math.max(...queries) };
}

/** What the server has done once it asks the database for nothing any more: a change has it look after what is read most. */
async function untilIdle(paper: Paper): Promise<Map<string, number>> {
  for (let before = await paper.metrics(); ; ) {
    await wait(50);
    const now = await paper.metrics();
    if (delta(before, now, 'db_queries_total') === 0) return now;
    before = now;
  }
}

async function touchEverything(): Promise<void> {
  await transaction(() => noteChanges([settingsTag], new Date()));
}

function report(rows: readonly Row[]): void {
  printTable(
    ['route', 'median ms', 'p90 ms', 'processor ms', 'queries', 'goal'],
    rows.map(({ route, ms, processorMs, queries }) => [
      route,
      median(ms).toFixed(1),
      quantile(ms, 0.9).toFixed(1),
      processorMs?.toFixed(1) ?? '–',
      queries,
      median(ms) <= goalMs ? 'met' : 'NOT MET',
    ]),
  );
  const slow = rows.filter((row) => median(row.ms) > goalMs).map((row) => row.route);
  judge(
    `every route at most ${goalMs} ms (median)${slow.length > 0 ? `, but not ${slow.join('; ')}` : ''}`,
    slow.length === 0,
  );
}

function delta(before: Map<string, number>, after: Map<string, number>, name: string): number {
  return (after.get(name) ?? 0) - (before.get(name) ?? 0);
}

function mix(first: readonly string[], second: readonly string[]): string[] {
  const longest = Math.max(first.length, second.length);
  return Array.from({ length: longest }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((path) => path !== undefined);
}
