import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { inLang, pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

type Table = Record<string, Record<string, number>>;

const folder = join(import.meta.dirname, '../support');
const firstFlightBytes = 14_600;
const enhancementBytes = 3_200;
/** Versions of Node bring other versions of brotli, whose results differ by some bytes. */
const compressorSlack = 1.01;
/** Its Kazakh text is the demo newsroom's nearest to 4,000 letters. */
const typicalArticle = 'kitap-avtobusy';
const weighed = ['front page', 'typical article', 'long read', 'rubric'];

test.use({ ownServerFor: 'measures' });
test.describe.configure({ mode: 'serial' });

test.describe('what a page costs', () => {
  test('every page asks the database as often as committed, and not at all once it is printed', async ({
    playwright,
    ownServer,
    newsroom,
  }, { config }) => {
    test.setTimeout(240_000);
    const request = await playwright.request.newContext({ baseURL: ownServer.address });
    const counted: Table = {};
    for (const type of pageTypes) {
      for (const lang of type.langs) {
        const path = type.path(newsroom, lang);
        const renders = await metric(request, 'press_renders_total');
        const before = await metric(request, 'db_queries_total');
        expect((await request.get(path)).status(), path).toBe(type.status);
        const after = await metric(request, 'db_queries_total');
        expect((await metric(request, 'press_renders_total')) - renders, `${path} was printed before`).toBe(1);
        counted[type.name] = { ...counted[type.name], [lang]: after - before };
        if (!type.isListed) continue;
        await request.get(path);
        expect.soft(await metric(request, 'db_queries_total'), `${path}, printed`).toBe(after);
      }
    }
    expectCommitted('queries.json', counted, isAskedToWrite(config.updateSnapshots));
    await request.dispose();
  });

  test('pages weigh no more than committed, a 4,000-letter article with its styles at most one first flight', async ({
    playwright,
    ownServer,
    newsroom,
  }, { config }) => {
    const request = await playwright.request.newContext({ baseURL: ownServer.address });
    const found: Table = {};
    for (const name of weighed) {
      for (const lang of langs) {
        const html = await (await request.get(pathOf(name, newsroom, lang))).text();
        found[name] = { ...found[name], [lang]: weigh(html, ownServer.address, lang) };
      }
    }
    await request.dispose();
    const mayWrite = isAskedToWrite(config.updateSnapshots);
    expectNoHeavier('budgets.json', found, mayWrite);
    for (const lang of langs) expect.soft(found['typical article']?.[lang], lang).toBeLessThanOrEqual(firstFlightBytes);
  });

  test('our own scripts for readers weigh at most 3.2 kB together', async ({ request, newsroom }) => {
    const scripts = new Set<string>();
    for (const type of pageTypes) {
      const html = await (await request.get(type.path(newsroom, 'kk'))).text();
      for (const [, source = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) scripts.add(source);
    }
    let bytes = 0;
    for (const source of scripts) bytes += brotli(await (await request.get(source)).body());
    expect(scripts.size).toBeGreaterThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(enhancementBytes);
  });
});

async function metric(request: APIRequestContext, name: string): Promise<number> {
  const text = await (await request.get('/metrics')).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

function pathOf(name: string, newsroom: Newsroom, lang: (typeof langs)[number]): string {
  if (name === 'typical article') return newsroom.path(typicalArticle, lang);
  return pageTypes.find((type) => type.name === name)?.path(newsroom, lang) ?? inLang(lang, '/');
}

/** Without what differs from run to run: the port, dates, names of picture files, and the most read, which change by the hour. */
function weigh(html: string, address: string, lang: (typeof langs)[number]): number {
  const mostRead = new RegExp(`<section aria-label="${words[lang].Front.popular}">.*?</section>`, 's');
  const steady = html
    .replaceAll(address, 'https://arainfo.example')
    .replace(mostRead, '')
    .replace(/(<time[^>]*>)[^<]*(<\/time>)/g, '$1time$2')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+05:00/g, '2026-01-01T00:00:00+05:00');
  const names = new Map<string, string>();
  const named = steady.replace(/\/media\/[0-9a-f]{2}\/[0-9a-f]{20,}/g, (path) => {
    if (!names.has(path)) names.set(path, `/media/${String(names.size).padStart(path.length - 7, '0')}`);
    return names.get(path) ?? path;
  });
  return brotli(Buffer.from(named));
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function read(file: string): Table {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Table;
}

function write(file: string, table: Table): void {
  writeFileSync(join(folder, file), `${JSON.stringify(table, null, 2)}\n`);
}

/** Only where somebody asks for it by `--update-snapshots`; a plain run has neither of the two. */
function isAskedToWrite(updateSnapshots: string): boolean {
  return updateSnapshots === 'all' || updateSnapshots === 'changed';
}

function expectCommitted(file: string, found: Table, mayWrite: boolean): void {
  if (mayWrite) write(file, found);
  expect(found).toEqual(read(file));
}

/** Budgets only go down: writing never raises one. */
function expectNoHeavier(file: string, found: Table, mayWrite: boolean): void {
  const committed = read(file);
  const budget = (name: string, lang: string) => committed[name]?.[lang] ?? Number.POSITIVE_INFINITY;
  const entries = Object.entries(found).flatMap(([name, sizes]) =>
    Object.entries(sizes).map(([lang, bytes]) => ({ name, lang, bytes })),
  );
  if (mayWrite) {
    const lowest: Table = {};
    for (const { name, lang, bytes } of entries)
      lowest[name] = { ...lowest[name], [lang]: Math.min(bytes, budget(name, lang)) };
    write(file, lowest);
    return;
  }
  for (const { name, lang, bytes } of entries) {
    expect.soft(committed[name]?.[lang], `${name} in ${lang} has a budget`).toBeDefined();
    expect.soft(bytes, `${name} in ${lang}`).toBeLessThanOrEqual(Math.ceil(budget(name, lang) * compressorSlack));
  }
}
