import { expect, test } from 'vitest';
import { createTurnstile } from './turnstile.ts';

test('a client passes so often at once, then as often as time allows; others are not held up', () => {
  const mayPass = createTurnstile({ perSecond: 2, atOnce: 3 });
  expect([0, 0, 0, 0].map((ms) => mayPass('a', ms))).toEqual([true, true, true, false]);
  expect(mayPass('b', 0)).toBe(true);
  expect(mayPass('a', 400)).toBe(false);
  expect(mayPass('a', 500)).toBe(true);
  expect(mayPass('a', 500)).toBe(false);
  expect([9_000, 9_000, 9_000, 9_000].map((ms) => mayPass('a', ms))).toEqual([true, true, true, false]);
});

test('a clock that goes back gives nothing away and takes nothing', () => {
  const mayPass = createTurnstile({ perSecond: 1, atOnce: 2 });
  expect(mayPass('a', 10_000)).toBe(true);
  expect(mayPass('a', 0)).toBe(true);
  expect(mayPass('a', 0)).toBe(false);
});
