import { expect, test } from 'vitest';
import { almatyOffsetMinutes, almatyWallTime, fromAlmatyWall } from './almaty-clock.ts';

test('the offset is five hours since 1 March 2024, six or seven before', () => {
  expect(almatyOffsetMinutes(Date.UTC(2026, 10, 23))).toBe(300);
  expect(almatyOffsetMinutes(Date.UTC(2024, 1, 29, 18) - 1)).toBe(360);
  expect(almatyOffsetMinutes(Date.UTC(2000, 6, 1))).toBe(420);
});

test('the wall clock and back is the same moment, in every month since 1930', () => {
  for (let month = 0; month < 12 * 120; month++) {
    const ms = Date.UTC(1930, month, 10, 3, 4, 5);
    const { year, month: monthOf, day, hour, minute, second } = almatyWallTime(new Date(ms));
    expect(fromAlmatyWall(Date.UTC(year, monthOf - 1, day, hour, minute, second)).getTime()).toBe(ms);
  }
});
