import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/test/find-browser.ts';
import { nearestArticle } from './support/addresses.ts';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { polished, startPaper } from './support/paper.ts';
import { articleLength } from './support/pictured.ts';
import { findProgram, root } from './support/places.ts';
import { run } from './support/process.ts';
import { judge, median, printHeading, printTable, skip } from './support/report.ts';

const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];
type Audit = { score: number | null; title: string; scoreDisplayMode: string; numericValue?: number };
type Report = {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};

const install =
  'install it anywhere, as in `npm install --prefix /tmp/lh lighthouse@13.5.0`, and name it: LIGHTHOUSE_PATH=/tmp/lh/node_modules/.bin/lighthouse';
const lighthouse = findLighthouse();
if (!hasCorpus()) skip('lighthouse', noCorpus);
else if (lighthouse === null) skip('lighthouse', `there is no Lighthouse: ${install}`);
else await measure(lighthouse);

function findLighthouse(): string | null {
  const named = process.env.LIGHTHOUSE_PATH;
  if (named) return existsSync(named) ? named : null;
  const own = join(root, 'node_modules', '.bin', 'lighthouse');
  return existsSync(own) ? own : findProgram('lighthouse');
}

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
        reports.push(await audit(program, { chromium, folder, address: paper.url + path }));
      const scores = new Map(
        categories.map((name) => [name, median(reports.map((each) => Math.round(each.categories[name].score * 100)))]),
      );
      rows.push({ path, scores, short: shortcomings(reports) });
    }
    report(rows);
  } finally {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Target = { chromium: string; folder: string; address: string };

async function audit(program: string, { chromium, folder, address }: Target): Promise<Report> {
  const output = join(folder, 'report.json');
  const flags =
    '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const args = [address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`];
  const options = { cwd: folder, env: { ...process.env, CHROME_PATH: chromium } };
  const attempt = () => run(process.execPath, [program, ...args], options);
  // On a busy machine Lighthouse now and then loses its own trace (NO_NAVSTART).
  await attempt().catch(attempt);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** The audits that cost a point in any run. */
function shortcomings(reports: readonly Report[]): string[] {
  const found = reports.flatMap(({ categories: all, audits }) =>
    categories.flatMap((name) => {
      const weighty = all[name].auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id);
      return weighty.filter((id) => (audits[id]?.score ?? 1) < 0.9);
    }),
  );
  return [...new Set(found)];
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
