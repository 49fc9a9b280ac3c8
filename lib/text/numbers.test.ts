import { describe, expect, test } from 'vitest';
import { formatNumber, russianPlural } from './numbers.ts';

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1234, '1\u00A0234'],
    [1234567.891, '1\u00A0234\u00A0567,891'],
    [0.1 + 0.2, '0,3'],
    [-1500.5, '-1\u00A0500,5'],
    [-0.0001, '0'],
    [411200000, '411\u00A0200\u00A0000'],
    [1e21, '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000'],
    [0.0000001, '0'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%s is written %s', (n, text) => {
    expect(formatNumber(n, 'kk')).toBe(text);
    expect(formatNumber(n, 'ru')).toBe(text);
  });
});

test('Russian nouns agree with the number before them', () => {
  const form = (n: number) => russianPlural(n, 'статья', 'статьи', 'статей');
  expect([1, 21, 101, 1001].map(form)).toEqual(Array(4).fill('статья'));
  expect([2, 3, 4, 22, 104, 1.5].map(form)).toEqual(Array(6).fill('статьи'));
  expect([0, 5, 11, 12, 14, 20, 100, 111, 214].map(form)).toEqual(Array(9).fill('статей'));
});
