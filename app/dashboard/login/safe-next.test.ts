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
