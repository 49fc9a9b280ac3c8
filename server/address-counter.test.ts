import { afterEach, expect, test } from 'vitest';
import type { AddressCount } from '#domain/redirects/commands/count-addresses';
import { maxInBatch } from '#domain/redirects/lost-rules';
import { createAddressCounter } from './address-counter.ts';
import { ask, memoryChanges, renderedPage, startTestServer } from './testing.ts';

const at = Date.UTC(2026, 10, 23, 9);
let close = async () => {};
afterEach(() => close());

function counter(save = async (_: AddressCount[]) => {}) {
  const saved: AddressCount[] = [];
  const logged: string[] = [];
  const made = createAddressCounter({
    save: async (counts) => {
      await save(counts);
      saved.push(...counts);
    },
    ...{ now: () => at, log: (level, message) => logged.push(`${level} ${message}`), everyMs: 3_600_000 },
  });
  close = made.stop;
  return { ...made, saved, logged };
}

test('moved and lost addresses are added up without their query; of who asked only the host of the link is kept', async () => {
  const made = counter();
  made.count('/news/a?name=x', 404, { referer: 'https://old.example/page?secret=1', cookie: 'a=b' });
  made.count('/news/a/', 404, {});
  made.count('/old', 301, {});
  made.count('/1/slug', 200, {});
  made.count('/1/gone', 410, {});
  await made.flush();
  expect(made.saved).toEqual([
    { path: '/news/a', kind: 'lost', hits: 2, at: new Date(at), referrer: 'old.example' },
    { path: '/old', kind: 'moved', hits: 1, at: new Date(at), referrer: null },
  ]);
});

test('what browsers fetch ahead and what scanners try is not counted', async () => {
  const made = counter();
  made.count('/a', 404, { 'sec-purpose': 'prefetch;prerender' });
  made.count('/wp-login.php', 404, {});
  await made.flush();
  expect(made.saved).toEqual([]);
});

test('however many addresses are tried, only so many are held', async () => {
  const made = counter();
  for (let index = 0; index < 100_000; index += 1) made.count(`/random-${index}`, 404, {});
  await made.flush();
  expect(made.saved.length).toBe(maxInBatch);
});

test('what cannot be saved is said and forgotten', async () => {
  const made = counter(() => Promise.reject(new Error('disk full')));
  made.count('/a', 404, {});
  await made.flush();
  await made.flush();
  expect(made.logged).toEqual(['warn moved and lost addresses could not be counted']);
});

test('an address spelt otherwise leads at once to where the way ends, and is counted where it leads nowhere', async () => {
  const told: string[] = [];
  const notes: Record<string, { status: 200 | 301 | 404 | 410; location?: string }> = {
    '/kk/5': { status: 301, location: '/5/new' },
    '/kk/5/old': { status: 301, location: '/5/new' },
    '/kk/category/moved': { status: 301, location: '/category/there' },
    '/kk/6/gone': { status: 410 },
    '/kk/7': { status: 404 },
  };
  const server = await startTestServer({
    changes: memoryChanges(),
    render: async (url) => renderedPage(url, { tags: [], ...(notes[url] ?? { status: 200 }) }),
    onAstray: (target, status) => told.push(`${target} ${status}`),
  });
  close = server.stop;
  const answers: string[] = [];
  for (const target of [
    '/5/old/amp',
    '/?p=5',
    '/5/old/',
    '/category/moved/page/1',
    '/6/gone/',
    '/?p=7',
    '/1/a/',
    '/amp/1/a',
  ]) {
    const { status, headers } = await ask(server.port, target);
    answers.push(`${target} ${status} ${headers.location ?? ''}`.trim());
  }
  expect(answers).toEqual([
    ...[
      '/5/old/amp 301 /5/new',
      '/?p=5 301 /5/new',
      '/5/old/ 301 /5/new',
      '/category/moved/page/1 301 /category/there',
    ],
    ...['/6/gone/ 410', '/?p=7 404', '/1/a/ 301 /1/a', '/amp/1/a 301 /1/a'],
  ]);
  expect(told).toContain('/?p=7 404');
});
