import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

test('a page of the desk is gone back to', () => {
  for (const path of ['/dashboard', '/dashboard/articles/7', '/dashboard/articles?q=тараз&page=2', '/dashboard?x'])
    expect(safeNext(path)).toBe(path);
});

test.each([
  undefined,
  ['/dashboard'],
  '',
  'https://evil.test/dashboard',
  '//evil.test',
  '/\\evil.test',
  '/dashboard\\@evil.test',
  '/dashboardx',
  '/dashboard@evil.test',
  '/dashboard/\n//evil.test',
  '/',
  '/dashboard/login?next=/dashboard/login',
  'javascript:alert(1)',
])('%j leads to the first page of the desk', (next) => {
  expect(safeNext(next)).toBe('/dashboard');
});

const collection = join(import.meta.dirname, '../../../../shared/badinput');
const files = ['redirect/patt-open-redirect.txt', 'redirect/patt-openredirects.txt', 'http/next-param.json'];

test.skipIf(!existsSync(collection))('no address of a collection of open redirects leads to another site', () => {
  const addresses = files.flatMap((file) => {
    const text = readFileSync(join(collection, file), 'utf8');
    return file.endsWith('.json') ? (JSON.parse(text) as string[]) : text.split('\n');
  });
  expect(addresses.length).toBeGreaterThan(200);
  for (const address of addresses.flatMap((each) => [
    each,
    `/dashboard${each}`,
    `/dashboard/${each}`,
    `/dashboard?${each}`,
  ]))
    expect(new URL(safeNext(address), 'https://paper.test').origin, address).toBe('https://paper.test');
});
