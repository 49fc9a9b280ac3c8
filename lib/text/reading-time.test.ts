import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time.ts';

test('words are counted as a reader sees them', () => {
  expect(countWords('«Іс-шара» – 5-сынып, ҚР-ның т. б.')).toBe(5);
  expect(countWords('')).toBe(0);
  expect(countWords('– … «»')).toBe(0);
});

test('minutes round up and are never below one', () => {
  expect([0, 1, 150, 151, 300, 301].map((words) => readingMinutes(words, 'kk'))).toEqual([1, 1, 1, 2, 2, 3]);
  expect([180, 181].map((words) => readingMinutes(words, 'ru'))).toEqual([1, 2]);
});
