import { describe, expect, test } from 'vitest';
import { formatMoney, formatNumber, formatShortNumber, russianPlural } from './numbers.ts';

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

test.each([
  [999, '999', '999'],
  [1_234, '1,2 мың', '1,2 тыс.'],
  [35_000, '35 мың', '35 тыс.'],
  [1_200_000, '1,2 млн', '1,2 млн'],
  [960_000, '960 мың', '960 тыс.'],
  [999_999, '1 млн', '1 млн'],
  [411_200_000, '411,2 млн', '411,2 млн'],
  [2_000_000_000, '2 млрд', '2 млрд'],
  [-3_450_000, '-3,5 млн', '-3,5 млн'],
  [1.5e15, '1 500 трлн', '1 500 трлн'],
])('%s is %s in short', (n, kk, ru) => {
  expect(plain(formatShortNumber(n, 'kk'))).toBe(kk);
  expect(plain(formatShortNumber(n, 'ru'))).toBe(ru);
});

test.each([
  [1_500, '1 500 теңге', '1 500 тенге'],
  [411_200_000, '411,2 млн теңге', '411,2 млн тенге'],
  [0, '0 теңге', '0 тенге'],
])('%s tenge are written %s', (tenge, kk, ru) => {
  expect(plain(formatMoney(tenge, 'kk'))).toBe(kk);
  expect(plain(formatMoney(tenge, 'ru'))).toBe(ru);
});

function plain(text: string): string {
  expect(text).not.toContain(' ');
  return text.replaceAll('\u00A0', ' ');
}

test('Russian nouns agree with the number before them', () => {
  const form = (n: number) => russianPlural(n, 'статья', 'статьи', 'статей');
  expect([1, 21, 101, 1001].map(form)).toEqual(Array(4).fill('статья'));
  expect([2, 3, 4, 22, 104, 1.5].map(form)).toEqual(Array(6).fill('статьи'));
  expect([0, 5, 11, 12, 14, 20, 100, 111, 214].map(form)).toEqual(Array(9).fill('статей'));
});
