import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { articlePath } from '#lib/paths';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { get, getPage } from './support/http.ts';
import { importInto, withDatabase, writeGrowth } from './support/newsroom.ts';
import { type Paper, startPaper } from './support/paper.ts';
import { corpusFiles } from './support/places.ts';
import { residentBytes } from './support/process.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';

const goalMegabytes = 450;
const readersAtOnce = 4;

if (hasCorpus()) await measure();
else skip('memory', noCorpus);

type Sample = { when: string; now: number; most: number };

async function measure(): Promise<void> {
  printHeading('memory: the server while 50,000 articles come in, and after 5,000 pages');
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-memory-'));
  const paper = await startPaper(folder);
  const samples: Sample[] = [];
  const note = (when: string) => samples.push(sampleOf(paper, when));
  try {
    if (residentBytes(paper.pid) === null) return skip('memory', 'this system has no /proc');
    await getPage(`${paper.url}/`);
    note('started, one page');
    await importWhileRead(paper, folder);
    note('50,000 articles imported beside it');
    const paths = await withDatabase(folder, () => articlePaths(numberArgument('pages', 5_000)));
    await readAll(paper, paths);
    note(`${paths.length} pages printed`);
    await readAll(paper, paths.slice(-1_000));
    note('the last 1,000 of them recompressed');
    await wait(10_000);
    note('ten seconds later');
    await report(paper, samples);
  } finally {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The front pages are asked for all the time, as they are in a newsroom that takes in its old articles. */
async function importWhileRead(paper: Paper, folder: string): Promise<void> {
  let isImporting = true;
  const readers = (async () => {
    while (isImporting) {
      for (const path of ['/', '/ru', '/category/zhanalyqtar']) await get(paper.url + path);
      await wait(1_000);
    }
  })();
  await importInto(folder, [...corpusFiles, await writeGrowth()]).finally(() => {
    isImporting = false;
  });
  await readers;
}

async function articlePaths(wanted: number): Promise<string[]> {
  const { db, t } = database();
  const rows = await db
    .select({ id: t.articles.storyId, lang: t.articles.lang, slug: t.articles.slug })
    .from(t.articles)
    .where(eq(t.articles.status, 'published'));
  const step = Math.max(1, Math.floor(rows.length / wanted));
  const chosen = rows.filter((_, at) => at % step === 0).slice(0, wanted);
  return chosen.map(({ lang, id, slug }) => articlePath(lang, id, slug));
}

async function readAll(paper: Paper, paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const reader = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await getPage(paper.url + path);
  };
  await Promise.all(Array.from({ length: readersAtOnce }, reader));
}

function sampleOf({ pid }: Paper, when: string): Sample {
  const { now, most } = residentBytes(pid) ?? { now: 0, most: 0 };
  return { when, now: Math.round(now / 1e6), most: Math.round(most / 1e6) };
}

async function report(paper: Paper, samples: readonly Sample[]): Promise<void> {
  const metrics = await paper.metrics();
  printTable(
    ['when', 'MB now', 'MB at most'],
    samples.map(({ when, now, most }) => [when, now, most]),
  );
  const kept = `${metrics.get('press_pages_kept')} pages, ${Math.round((metrics.get('press_bytes_kept') ?? 0) / 1e6)} MB kept`;
  console.log(`${metrics.get('press_renders_total')} renders, ${kept}`);
  const most = samples.at(-1)?.most ?? 0;
  judge(`${most} MB at most, goal ${goalMegabytes} MB`, most <= goalMegabytes);
}
