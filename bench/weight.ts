import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/test/find-browser.ts';
import { nearestArticle } from './support/addresses.ts';
import { hasArgument } from './support/arguments.ts';
import { type Budgets, lowerBudgets, readBudgets } from './support/budgets.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { getPage } from './support/http.ts';
import { type Look, lookAt } from './support/look.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { type Paper, polished, startPaper } from './support/paper.ts';
import { articleLength } from './support/pictured.ts';
import { root } from './support/places.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';

type Page = {
  name: string;
  route: keyof Budgets['htmlAndCss'];
  path: string;
  bytes: number;
  plain: number;
  looks: Look[];
};

if (hasCorpus()) await measure();
else skip('weight', noCorpus);

async function measure(): Promise<void> {
  printHeading('weight: bytes on the way to the first screen, and whether anything moves');
  const data = await corpusNewsroom();
  const articles = await withDatabase(data, async () => [
    (await nearestArticle('kk', articleLength)).path,
    (await nearestArticle('ru', articleLength)).path,
  ]);
  const paper = await startPaper(data);
  try {
    const chromium = await findBrowser();
    const pages: Page[] = [];
    for (const [at, lang] of ['kk', 'ru'].entries()) {
      const prefix = lang === 'kk' ? '' : '/ru';
      const routes = { front: prefix || '/', article: articles[at] ?? '', rubric: `${prefix}/category/qogam` } as const;
      for (const route of ['front', 'article', 'rubric'] as const) {
        const address = paper.url + routes[route];
        const bytes = await htmlAndCss(paper, address);
        const looks =
          chromium === null ? [] : [await lookAt(chromium, address, 390), await lookAt(chromium, address, 1280)];
        pages.push({ name: `${route}, ${lang}`, route, path: routes[route], ...bytes, looks });
      }
    }
    if (chromium === null) skip('weight in a browser', 'there is no Chromium');
    report(pages, await scriptBytes(paper));
  } finally {
    await paper.stop();
  }
}

/** The page in its best brotli with every style sheet it links, and its size unpacked. */
async function htmlAndCss(paper: Paper, address: string): Promise<{ bytes: number; plain: number }> {
  const html = await polished(address);
  const { body } = await getPlain(address);
  const sheets = [...body.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  let bytes = html.length;
  for (const sheet of sheets) bytes += (await getPage(new URL(sheet, paper.url).href)).body.length;
  return { bytes, plain: Buffer.byteLength(body) };
}

async function getPlain(address: string): Promise<{ body: string }> {
  const answer = await fetch(address);
  return { body: await answer.text() };
}

/** All own scripts together as the server sends them, whether a page uses them or not. */
async function scriptBytes(paper: Paper): Promise<number> {
  let bytes = 0;
  for (const file of readdirSync(join(root, 'public', 'enhance')))
    bytes += (await getPage(`${paper.url}/enhance/${file}`)).body.length;
  return bytes;
}

function report(pages: readonly Page[], scripts: number): void {
  printTable(
    ['page', 'HTML+CSS br', 'unpacked', 'fonts', 'pictures', 'scripts', 'requests', 'CLS 390', 'CLS 1280'],
    pages.map(({ name, bytes, plain, looks: [phone, desktop] }) => {
      const seen = phone
        ? [phone.fontBytes, phone.pictureBytes, phone.scriptBytes, phone.requests]
        : ['–', '–', '–', '–'];
      return [
        name,
        bytes,
        plain,
        ...seen,
        phone?.layoutShift.toFixed(4) ?? '–',
        desktop?.layoutShift.toFixed(4) ?? '–',
      ];
    }),
  );
  const measured = measuredBudgets(pages, scripts);
  const budgets = readBudgets();
  const checks = (['front', 'article', 'rubric'] as const).map((route) => {
    return judge(
      `HTML + CSS of ${route}: ${measured.htmlAndCss[route]} bytes, budget ${budgets.htmlAndCss[route]}`,
      measured.htmlAndCss[route] <= budgets.htmlAndCss[route],
    );
  });
  checks.push(
    judge(
      `own scripts together: ${measured.scripts} bytes, budget ${budgets.scripts}`,
      measured.scripts <= budgets.scripts,
    ),
  );
  if (pages.every((page) => page.looks.length > 0)) {
    checks.push(
      judge(
        `fonts of the first screen: ${measured.fonts} bytes, budget ${budgets.fonts}`,
        measured.fonts <= budgets.fonts,
      ),
    );
    judgeLooks(pages);
  }
  if (hasArgument('write')) lowerBudgets(measured);
  else if (checks.includes(false)) process.exitCode = 1;
}

function judgeLooks(pages: readonly Page[]): void {
  const looks = pages.flatMap((page) => page.looks);
  const foreign = [...new Set(looks.flatMap((look) => look.foreign))];
  const framework = [...new Set(looks.flatMap((look) => look.framework))];
  const moved = pages.flatMap((page) =>
    page.looks
      .filter((look) => look.layoutShift > 0)
      .map((look) => `${page.name} at ${look.width} px: ${look.shifted.join(', ')}`),
  );
  judge(`requests to another origin: ${foreign.join(' ') || 'none'}`, foreign.length === 0);
  judge(`framework scripts: ${framework.join(' ') || 'none'}`, framework.length === 0);
  judge(`layout shifts: ${moved.join('; ') || 'none'}`, moved.length === 0);
}

function measuredBudgets(pages: readonly Page[], scripts: number): Budgets {
  const most = (route: Page['route']) =>
    Math.max(...pages.filter((page) => page.route === route).map((page) => page.bytes));
  const fonts = Math.max(0, ...pages.flatMap((page) => page.looks.map((look) => look.fontBytes)));
  return { htmlAndCss: { front: most('front'), article: most('article'), rubric: most('rubric') }, scripts, fonts };
}
