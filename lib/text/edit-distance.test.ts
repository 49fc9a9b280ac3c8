import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { oneEditAway } from './one-edit.ts';

describe('editDistance', () => {
  test.each([
    ['мектеп', 'мектеп', 0],
    ['мектеп', 'метеп', 1],
    ['мектеп', 'мектепп', 1],
    ['мектеп', 'мектап', 1],
    ['мектеп', 'мкетеп', 1],
    ['мектеп', 'мкетпе', 2],
    ['ел', 'жер', 2],
    ['', 'ел', 2],
    ['мектеп', 'қала', 3],
    ['а', 'абвгд', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });
});

describe('oneEditAway', () => {
  const all = [...oneEditAway('ел', 'екл')];

  test('drops, changes, swaps and puts in one letter anywhere', () => {
    for (const near of ['л', 'е', 'ле', 'кл', 'ек', 'ккл'.slice(1), 'кел', 'екл', 'елк']) expect(all).toContain(near);
  });

  test('gives nothing further away', () => {
    for (const near of all) expect(editDistance('ел', near, 2)).toBeLessThanOrEqual(1);
  });
});
