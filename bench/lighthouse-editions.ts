import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Edition, inScript, scripts } from '#lib/editions';
import { contactPath, searchPath, staticPagePath } from '#lib/paths';
import { findBrowser } from '../scripts/test/find-browser.ts';
import { listAddresses } from './support/addresses.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { getPage } from './support/http.ts';
import { audit, findLighthouse, noLighthouse, scoreOf, shortcomings } from './support/lighthouse.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { startPaper } from './support/paper.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';

const name = 'lighthouse-editions';
const goal = 100;
const categories = ['accessibility', 'seo'] as const;
const flags = [`--only-categories=${categories.join()}`, '--throttling-method=provided'];

type Page = { kind: string; edition: Edition; path: string };
type Row = Page & { accessibility: number; seo: number; short: string[] };

const lighthouse = findLighthouse();
const chromium = await findBrowser();
if (!hasCorpus()) skip(name, noCorpus);
else if (lighthouse === null) skip(name, noLighthouse);
else if (chromium === null) skip(name, 'there is no Chromium');
else await measure(lighthouse, chromium);

async function measure(program: string, browser: string): Promise<void> {
  printHeading('lighthouse-editions: every kind of page in every edition, mobile');
  const data = await corpusNewsroom();
  const pages = await withDatabase(data, pagesInEditions);
  const paper = await startPaper(data);
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-lighthouse-'));
  try {
    const rows: Row[] = [];
    for (const page of pages) {
      const address = paper.url + page.path;
      await getPage(address);
      const report = await audit({ program, chromium: browser, folder, address, flags });
      const [accessibility, seo] = [scoreOf(report, 'accessibility'), scoreOf(report, 'seo')];
      rows.push({ ...page, accessibility, seo, short: shortcomings([report]) });
    }
    tell(rows);
  } finally {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One address of every kind of page in Kazakh and Russian, and the Kazakh ones in each script. */
async function pagesInEditions(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const lang of ['kk', 'ru'] as const) {
    const listed = [...(await listAddresses(lang))].flatMap(([kind, [path]]) => (path ? [{ kind, path }] : []));
    const others = ['imprint', 'corrections', 'privacy'].map((slug) => ({
      kind: slug,
      path: staticPagePath(lang, slug),
    }));
    const own = [
      ...listed.filter(({ kind }) => !/missing|page \d{2}|popular, (day|month)/.test(kind)),
      ...others,
      { kind: 'contact', path: contactPath(lang) },
      { kind: 'search', path: `${searchPath(lang)}?q=${encodeURIComponent('Тараз')}` },
    ];
    pages.push(...own.map((page) => ({ ...page, edition: lang })));
    if (lang === 'kk')
      pages.push(
        ...scripts.flatMap((script) =>
          own.map(({ kind, path }) => ({ kind, edition: script, path: inScript(script, path) })),
        ),
      );
  }
  return pages;
}

/** A page of search results asks search engines to pass by, which Lighthouse counts against it. */
function lostBySearch({ kind, short }: Row): boolean {
  return kind === 'search' && short.every((audited) => audited === 'is-crawlable');
}

function tell(rows: readonly Row[]): void {
  printTable(
    ['page', 'edition', ...categories, 'points lost by'],
    rows.map((row) => [row.kind, row.edition, row.accessibility, row.seo, row.short.join(', ') || 'nothing']),
  );
  const below = rows.filter((row) => Math.min(row.accessibility, row.seo) < goal && !lostBySearch(row));
  judge(`${rows.length - below.length} of ${rows.length} pages have ${goal} in both`, below.length === 0);
}
