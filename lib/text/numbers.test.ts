import { expect, test } from 'vitest';
import { russianPlural } from './numbers.ts';

test('Russian nouns agree with the number before them', () => {
  const form = (n: number) => russianPlural(n, 'статья', 'статьи', 'статей');
  expect([1, 21, 101, 1001].map(form)).toEqual(Array(4).fill('статья'));
  expect([2, 3, 4, 22, 104, 1.5].map(form)).toEqual(Array(6).fill('статьи'));
  expect([0, 5, 11, 12, 14, 20, 100, 111, 214].map(form)).toEqual(Array(9).fill('статей'));
});
