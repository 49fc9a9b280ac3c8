import { expect, test } from 'vitest';
import { isInArchive, listsOf, openingYear, tagOfList, tagOfStory } from './rules.ts';

const filing = {
  rubricId: 3,
  format: 'news',
  tagIds: [9, 9, 8],
  placeIds: [2],
  authorIds: [4, 4],
  publishedAt: new Date('2026-03-07T20:00:00Z'),
};

test('an article stands in every list of its filing once; its day is the day in Almaty', () => {
  expect(listsOf(filing)).toEqual([
    'all',
    'rubric:3',
    'format:news',
    'tag:9',
    'tag:8',
    'place:2',
    'author:4',
    'day:2026-03-08',
  ]);
});

test('without rubric and date it stands in no rubric and no day', () => {
  expect(listsOf({ ...filing, rubricId: null, publishedAt: null, tagIds: [], placeIds: [], authorIds: [] })).toEqual([
    'all',
    'format:news',
  ]);
});

test('tags name the list and the language, or the story', () => {
  expect(tagOfList('rubric:3', 'ru')).toBe('rubric:3:ru');
  expect(tagOfStory(12)).toBe('story:12');
});

test('an archive opens with the last year that holds anything, on the first days of a year too', () => {
  const newYear = new Date('2026-12-31T19:00:00Z');
  expect(openingYear({ first: '2011-05-05', last: '2026-12-31' }, newYear)).toBe('2026');
  expect(openingYear({ first: '2011-05-05', last: '2027-01-01' }, newYear)).toBe('2027');
  expect(openingYear(null, newYear)).toBe('2027');
});

test('an archive is told of from its first to its last month, and an empty one not at all', () => {
  const span = { first: '2025-11-30', last: '2026-02-01' };
  const periods = ['', '2025', '2026', '2025-11', '2026-01', '2026-02'];
  expect(periods.filter((period) => isInArchive(span, period))).toEqual(periods);
  expect(['2024', '2027', '2025-10', '2026-03'].filter((period) => isInArchive(span, period))).toEqual([]);
  expect(periods.filter((period) => isInArchive(null, period))).toEqual([]);
});
