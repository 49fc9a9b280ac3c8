import { expect, test } from 'vitest';
import { weeksOf } from './weeks-of.ts';

const days = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('November 2026 begins on a Sunday, the last cell of its first week', () => {
  const weeks = weeksOf(days(30), 7);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
  expect(weeks).toHaveLength(6);
  expect(weeks[5]).toEqual([30, null, null, null, null, null, null]);
});

test('February 2027 fills four weeks exactly', () => {
  const weeks = weeksOf(days(28), 1);
  expect(weeks).toHaveLength(4);
  expect(weeks.flat()).toEqual(days(28));
});
