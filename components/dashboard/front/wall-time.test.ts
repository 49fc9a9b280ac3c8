import { expect, test } from 'vitest';
import { fromWallField, toWallField } from './wall-time.ts';

test('a field shows and takes the wall clock in Almaty', () => {
  const ms = Date.UTC(2026, 10, 23, 20, 30);
  expect(toWallField(ms)).toBe('2026-11-24T01:30');
  expect(fromWallField('2026-11-24T01:30')).toBe(ms);
  expect(toWallField(null)).toBe('');
  expect(fromWallField('')).toBeNull();
});
