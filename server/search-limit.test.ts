import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, memoryChanges, renderedPage, startTestServer } from './testing.ts';

let port = 0;
let stop = async () => {};

beforeAll(async () => {
  const render = async (url: string) => renderedPage(url, { tags: ['a'], status: 200, keep: !url.includes('search') });
  ({ port, stop } = await startTestServer({ changes: memoryChanges(), render }));
});
afterAll(() => stop());

const search = (address: string, path = '/search?q=a') =>
  ask(port, path, { headers: address === '' ? {} : { 'x-forwarded-for': address } });

test('who searches faster than anybody types is asked to wait, everybody else is not', async () => {
  const answers = [];
  for (let at = 0; at < 40; at += 1) answers.push(await search('10.0.0.1', `/search?q=${at}`));
  const refused = answers.find(({ status }) => status === 429);
  expect(answers.slice(0, 30).map(({ status }) => status)).toEqual(Array(30).fill(200));
  expect(refused?.text).toContain('Many text');
  expect(refused?.headers['retry-after']).toBe('1');
  for (const path of ['/ru/search?q=a', '/lat/search?q=a']) expect((await search('10.0.0.1', path)).status).toBe(429);
  expect((await search('10.0.0.2')).status).toBe(200);
  expect((await search('10.0.0.1', '/search')).status).toBe(200);
  expect((await search('10.0.0.1', '/1/a')).status).toBe(200);
});

test('a proxy on this machine that says nothing of its readers is not held up', async () => {
  for (let at = 0; at < 40; at += 1) expect((await search('', `/search?q=${at}`)).status).toBe(200);
});
