import { expect, test } from 'vitest';
import { listsOf, tagOfList, tagOfStory } from './rules.ts';

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
