import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasArgument, numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { type CrawledPage, faultsOf, readCrawled } from './support/crawled-page.ts';
import { faultsOfFeeds } from './support/feed-faults.ts';
import { type Answer, get, getPage, getPlain } from './support/http.ts';
import { walkLinks } from './support/link-walk.ts';
import { corpusNewsroom, grownNewsroom, withDatabase } from './support/newsroom.ts';
import { type Paper, startPaper } from './support/paper.ts';
import { residentBytes } from './support/process.ts';
import { listPublished, publishOne } from './support/published.ts';
import { judge, judgeNone, median, printHeading, printTable, quantile, skip } from './support/report.ts';
import { readMap, readMapParts } from './support/site-map.ts';

const goalMs = 60;
const goalMegabytes = 450;
const tenths = (ms: number) => ms.toFixed(1);

if (hasCorpus()) await measure();
else skip('crawl', noCorpus);

async function measure(): Promise<void> {
  printHeading('crawl: a search engine walks a newsroom by its map and by its links while an article is published');
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-crawl-'));
  try {
    cpSync(hasArgument('small') ? await corpusNewsroom() : await grownNewsroom(), folder, { recursive: true });
    await withDatabase(folder, async () => {
      const paper = await startPaper(folder);
      try {
        await walk(paper);
      } finally {
        await paper.stop();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function walk(paper: Paper): Promise<void> {
  await getPage(`${paper.url}/`);
  const published = await listPublished();
  const { parts, answers: maps } = await readMapParts(paper);
  const editions = readMap(maps, paper);
  const inMap = [...editions.keys()].filter((path) => /^(?:\/ru)?\/\d+\//.test(path));
  judgeNone(`the map names all ${published.length} articles and no other`, unlike(inMap, published));
  const stream = await walkLinks(paper, ['/category/zhanalyqtar'], /^(?:\/ru)?\/category\/zhanalyqtar(?:\?|$)/);
  judgeNone('links lead to each of them from the stream', unlike(stream.articles, published));
  const archive = await walkLinks(paper, ['/archive'], /^(?:\/ru)?\/archive\b/);
  judgeNone('and to those with a date from the archive', unlike(archive.articles, await listPublished('dated')));
  judgeNone('feeds hold the newest of their lists, in order', await faultsOfFeeds(paper));
  const chosen = everyNth(inMap, numberArgument('pages', 3_000));
  const half = Math.floor(chosen.length / 2);
  const first = await read(paper, chosen.slice(0, half));
  await publishBetween(paper, { parts, printed: chosen.slice(0, half) });
  const second = await read(paper, chosen.slice(half));
  const pages = [...first, ...second];
  judgeNone(`${pages.length} articles say of themselves what the map says`, faultsOf(pages, editions, paper));
  const links = await followLinks(paper, pages, editions);
  report({ maps, stream: stream.answers, archive: archive.answers, links, articles: pages.map((page) => page.answer) });
  judgeMemory(paper);
}

async function read(paper: Paper, paths: readonly string[]): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  for (const path of paths) pages.push(readCrawled(path, await getPlain(paper.url + path)));
  return pages;
}

/** A publish in the middle of a crawl leaves what was printed as it is: nothing of it is rendered again. */
async function publishBetween(paper: Paper, { parts, printed }: Record<'parts' | 'printed', string[]>): Promise<void> {
  const renders = async () => (await paper.metrics()).get('press_renders_total') ?? 0;
  const kept = async () => (await paper.metrics()).get('press_pages_kept') ?? 0;
  // The lists of a large newsroom have pushed the files of the map out of memory.
  for (const part of parts) await getPage(paper.url + part);
  const keptBefore = await kept();
  await publishOne();
  await getPage(`${paper.url}/sitemap.xml`);
  const dropped = keptBefore - (await kept());
  const before = await renders();
  for (const path of printed) await getPage(paper.url + path);
  const articles = (await renders()) - before;
  for (const part of parts) await getPage(paper.url + part);
  const maps = (await renders()) - before - articles;
  judge(`one article published in between dropped ${dropped} of ${keptBefore} kept pages`, dropped <= 100);
  judge(`${articles} of ${printed.length} printed articles were printed again`, articles <= printed.length / 100);
  judge(`${maps} of ${parts.length} files of the map were written again`, maps <= 6);
}

/** Every address the pages link to that the map does not answer for. */
async function followLinks(
  paper: Paper,
  pages: readonly CrawledPage[],
  editions: ReadonlyMap<string, string>,
): Promise<Answer[]> {
  const unknown = [...new Set(pages.flatMap((page) => page.links))].filter((path) => !editions.has(path));
  const answers: Answer[] = [];
  const wrong: string[] = [];
  for (const path of unknown) {
    const answer = await get(paper.url + path);
    if (answer.status !== 200) wrong.push(`${path} answers ${answer.status}`);
    answers.push(answer);
  }
  judgeNone(`${unknown.length} other addresses they link to answer 200`, wrong);
  return answers;
}

function unlike(found: readonly string[], wanted: readonly string[]): string[] {
  const [has, wants] = [new Set(found), new Set(wanted)];
  return [
    ...wanted.filter((path) => !has.has(path)).map((path) => `${path} is missing`),
    ...[...has].filter((path) => !wants.has(path)).map((path) => `${path} should not be there`),
  ];
}

function everyNth(paths: readonly string[], wanted: number): string[] {
  const step = Math.max(1, Math.ceil(paths.length / wanted));
  return paths.filter((_, at) => at % step === 0);
}

function report(read: Record<string, Answer[]>): void {
  const rows = Object.entries(read).map(([name, answers]) => ({ name, ms: answers.map((answer) => answer.ms) }));
  printTable(
    ['read', 'addresses', 'median ms', 'p95 ms', 'worst ms'],
    rows.map(({ name, ms }) => [name, ms.length, ...[median(ms), quantile(ms, 0.95), quantile(ms, 1)].map(tenths)]),
  );
  const articles = rows.find((row) => row.name === 'articles')?.ms ?? [];
  judge(`an article not printed yet takes ${tenths(median(articles))} ms, goal ${goalMs}`, median(articles) <= goalMs);
}

function judgeMemory({ pid }: Paper): void {
  const { most } = residentBytes(pid) ?? { most: 0 };
  judge(`${Math.round(most / 1e6)} MB at most, goal ${goalMegabytes} MB`, most <= goalMegabytes * 1e6);
}
