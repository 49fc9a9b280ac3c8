import { describe, expect, test } from 'vitest';
import { type Candidate, rankRelated, rarity, relatedness } from './rules.ts';

const nothing: Candidate = { storyId: 1, tags: 0, places: 0, titleRarity: 0, isSameRubric: false, daysApart: 0 };
const score = (shared: Partial<Candidate>) => relatedness({ ...nothing, ...shared });

describe('relatedness', () => {
  test('what shares nothing is not related', () => {
    expect(score({})).toBe(0);
    expect(score({ daysApart: null })).toBe(0);
  });

  test('a shared tag or rare word tells more than rubric and place together', () => {
    expect(score({ tags: 1 })).toBeGreaterThan(score({ isSameRubric: true, places: 1 }));
    expect(score({ titleRarity: 0.9 })).toBeGreaterThan(score({ isSameRubric: true, places: 1 }));
    expect(score({ isSameRubric: true })).toBeGreaterThan(score({ places: 1 }));
    expect(score({ tags: 2 })).toBeGreaterThan(score({ tags: 1 }));
  });

  test('a year apart halves it, an unknown date lies between', () => {
    expect(score({ tags: 1, daysApart: 365 })).toBeCloseTo(score({ tags: 1 }) / 2);
    expect(score({ tags: 1, daysApart: null })).toBeLessThan(score({ tags: 1 }));
    expect(score({ tags: 1, daysApart: null })).toBeGreaterThan(score({ tags: 1, daysApart: 3_650 }));
    expect(score({ tags: 1, daysApart: 36_500 })).toBeGreaterThan(0);
  });
});

test.each([
  [1, 1000, 1],
  [1000, 1000, 0],
  [2000, 1000, 0],
  [1, 1, 0],
  [0, 1000, 0],
  [1, 0, 0],
])('a stem in %i of %i titles is %d telling', (frequency, total, expected) => {
  expect(rarity(frequency, total)).toBe(expected);
});

test('the rarer stem tells more', () => {
  expect(rarity(2, 5_000)).toBeGreaterThan(rarity(50, 5_000));
});

test('the best stands first, of equals the newest, the unrelated nowhere', () => {
  const candidates = [
    { ...nothing, storyId: 1, places: 1 },
    { ...nothing, storyId: 2 },
    { ...nothing, storyId: 3, tags: 1 },
    { ...nothing, storyId: 4, places: 1 },
  ];
  expect(rankRelated(candidates)).toEqual([3, 4, 1]);
  expect(rankRelated([])).toEqual([]);
});
