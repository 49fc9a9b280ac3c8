import { expect, test } from 'vitest';
import { toldDate } from './told-date.ts';

test.each([
  ['2026-11-30', 'kk', '30 қараша, 2026'],
  ['2026-11-30', 'ru', '30 ноября 2026'],
  ['2026-11-30T09:05', 'kk', '2026 жылғы 30 қараша, дүйсенбі, 09:05'],
  ['2026-11-30T09:05', 'ru', 'понедельник, 30 ноября 2026 года, 09:05'],
] as const)('%s is told in %s', (value, lang, told) => {
  expect(toldDate(value, lang)).toBe(told);
});

test('of an empty or impossible date nothing is told', () => {
  for (const value of ['', '2026-02-30', '0020-01-01T10:00']) expect(toldDate(value, 'ru')).toBe('');
});
