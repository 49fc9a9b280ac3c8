import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/test/find-browser.ts';
import { nearestArticle } from './support/addresses.ts';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import {
  audit,
  type Category,
  findLighthouse,
  noLighthouse,
  type Report,
  scoreOf,
  shortcomings,
} from './support/lighthouse.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { polished, startPaper } from './support/paper.ts';
import { articleLength } from './support/pictured.ts';
import { judge, median, printHeading, printTable, skip } from './support/report.ts';

const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const categories = Object.keys(goals) as Category[];

const lighthouse = findLighthouse();
if (!hasCorpus()) skip('lighthouse', noCorpus);
else if (lighthouse === null) skip('lighthouse', noLighthouse);
else await measure(lighthouse);

async function measure(program: string): Promise<void> {
  const chromium = await findBrowser();
  if (chromium === null) return skip('lighthouse', 'there is no Chromium');
  printHeading('lighthouse: mobile, simulated slow 4G and processor');
  const data = await corpusNewsroom();
  const articles = await withDatabase(data, async () => ({
    kk: await nearestArticle('kk', articleLength),
    ru: await nearestArticle('ru', articleLength),
  }));
  const paths = ['/', articles.kk.path, '/category/qogam', '/ru', articles.ru.path, '/ru/category/qogam'];
  const paper = await startPaper(data);
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-lighthouse-'));
  try {
    const rows: { path: string; scores: Map<Category, number>; short: string[] }[] = [];
    for (const path of paths) {
      await polished(paper.url + path);
      const reports: Report[] = [];
      for (let at = 0; at < numberArgument('runs', 3); at += 1)
        reports.push(await audit({ program, chromium, folder, address: paper.url + path }));
      const scores = new Map(categories.map((name) => [name, median(reports.map((each) => scoreOf(each, name)))]));
      rows.push({ path, scores, short: shortcomings(reports) });
    }
    report(rows);
  } finally {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(rows: readonly { path: string; scores: Map<Category, number>; short: string[] }[]): void {
  printTable(
    ['page', ...categories, 'points lost by'],
    rows.map(({ path, scores, short }) => [path.slice(0, 48), ...scores.values(), short.join(', ') || 'nothing']),
  );
  for (const name of categories) {
    const lowest = Math.min(...rows.map((row) => row.scores.get(name) ?? 0));
    judge(`${name}: lowest ${lowest}, at least ${goals[name]}`, lowest >= goals[name]);
  }
}
