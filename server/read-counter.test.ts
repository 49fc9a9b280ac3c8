import { afterEach, expect, test } from 'vitest';
import { createReadCounter, type ReadRow } from './read-counter.ts';
import { ask, memoryChanges, renderedPage, startTestServer } from './testing.ts';

const browser = {
  'user-agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
};
let close = async () => {};
afterEach(() => close());

function counter(saveReads: (rows: ReadRow[]) => void, now = () => Date.UTC(2026, 2, 8, 18, 59)) {
  const made = createReadCounter({ saveReads, now, log: () => {}, everyMs: 3_600_000 });
  close = made.stop;
  return made;
}

test('reads are summed by story, language and day of Almaty, and handed over once', async () => {
  const saved: ReadRow[][] = [];
  let now = Date.UTC(2026, 2, 8, 18, 59);
  const reads = counter(
    (rows) => void saved.push(rows),
    () => now,
  );
  reads.count(1, 'kk', browser);
  reads.count(1, 'kk', browser);
  reads.count(1, 'ru', browser);
  now = Date.UTC(2026, 2, 8, 19, 0);
  reads.count(1, 'kk', browser);
  await reads.flush();
  await reads.flush();
  expect(saved).toEqual([
    [
      { storyId: 1, lang: 'kk', day: '2026-03-08', count: 2 },
      { storyId: 1, lang: 'ru', day: '2026-03-08', count: 1 },
      { storyId: 1, lang: 'kk', day: '2026-03-09', count: 1 },
    ],
  ]);
});

test.each([
  ['a bot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['a program', { 'user-agent': 'curl/8.0' }],
  ['nobody named', {}],
  ['a prefetch', { ...browser, 'sec-purpose': 'prefetch' }],
  ['a prerender', { ...browser, 'sec-purpose': 'prefetch;prerender' }],
])('%s is not counted', async (_name, headers) => {
  const saved: ReadRow[][] = [];
  const reads = counter((rows) => void saved.push(rows));
  reads.count(1, 'kk', headers);
  await reads.flush();
  expect(saved).toEqual([]);
});

test('what could not be saved is saved the next time', async () => {
  const saved: ReadRow[][] = [];
  let isBroken = true;
  const reads = counter((rows) => {
    if (isBroken) throw new Error('disk');
    saved.push(rows);
  });
  reads.count(1, 'kk', browser);
  await reads.flush();
  isBroken = false;
  reads.count(1, 'kk', browser);
  await reads.stop();
  expect(saved).toEqual([[{ storyId: 1, lang: 'kk', day: '2026-03-08', count: 2 }]]);
});

test('only whole articles that were delivered are told of: no lists, heads, missing or unchanged pages of others', async () => {
  const told: string[] = [];
  const server = await startTestServer({
    changes: memoryChanges(),
    render: async (url) => renderedPage(url, { tags: ['a'], status: url.includes('/404') ? 404 : 200 }),
    onRead: (page) => told.push(`${page.lang} ${page.storyId}`),
  });
  close = server.stop;
  for (const path of ['/1/a', '/1/a', '/ru/2/b', '/404/a', '/', '/category/x']) await ask(server.port, path);
  await ask(server.port, '/1/a', { method: 'HEAD' });
  expect(told).toEqual(['kk 1', 'kk 1', 'ru 2']);
});
