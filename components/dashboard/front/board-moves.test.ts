import { describe, expect, test } from 'vitest';
import { emptyLayout, planFront } from '#domain/front/rules';
import type { FrontLayout } from '#domain/front/types';
import {
  addBand,
  listSpots,
  moveBand,
  moveStory,
  openLayout,
  pinStory,
  placeAt,
  removeBand,
  storyAt,
  styleBand,
  unpinStory,
} from './board-moves.ts';

const nowMs = Date.UTC(2026, 10, 23);
const supply = {
  newest: [100, 99, 98, 97, 96],
  rubrics: [
    { rubricId: 7, newest: [50, 49, 48, 47, 46] },
    { rubricId: 8, newest: [30] },
  ],
  published: new Set([100, 99, 98, 97, 96, 50, 49, 48, 47, 46, 30]),
};
const planOf = (layout: FrontLayout) => planFront(layout, supply, new Date(nowMs));
const empty = openLayout(emptyLayout, nowMs);
const forever = (storyId: number) => ({ storyId, expiresAt: null });

describe('the board', () => {
  test('has a spot for every place, in the order of the page', () => {
    const plan = planOf({ ...empty, choice: [null] });
    expect(listSpots(plan).slice(0, 5)).toEqual(['lead:0', 'secondary:0', 'secondary:1', 'secondary:2', 'choice:0']);
    expect(listSpots(plan).slice(5)).toEqual(['7:0', '7:1', '7:2', '7:3', '8:0', '8:1', '8:2', '8:3']);
    expect(storyAt(plan, '7:1')).toBe(49);
    expect(storyAt(plan, '8:1')).toBeNull();
  });

  test('opens without what is over', () => {
    const layout: FrontLayout = {
      ...emptyLayout,
      lead: { storyId: 1, expiresAt: nowMs },
      secondary: [{ storyId: 2, expiresAt: nowMs + 1 }],
      breaking: { text: 'x', href: '/', endsAt: nowMs },
    };
    expect(openLayout(layout, nowMs)).toEqual({ ...empty, secondary: [layout.secondary[0], null, null] });
  });
});

describe('a story', () => {
  test('moved to a free place is pinned there, and its own place is filled', () => {
    const moved = moveStory(empty, planOf(empty), 'secondary:2', 'lead:0');
    expect(moved).toEqual({ ...empty, lead: forever(97) });
    expect(planOf(moved)).toMatchObject({ lead: 97, secondary: [100, 99, 98] });
  });

  test('moved onto a pinned one changes places with it, each with its own end', () => {
    const lead = { storyId: 50, expiresAt: nowMs + 5 };
    const layout = { ...empty, lead, secondary: [forever(96), null, null] };
    const moved = moveStory(layout, planOf(layout), 'secondary:0', 'lead:0');
    expect(moved.lead).toEqual(forever(96));
    expect(moved.secondary[0]).toEqual(lead);
  });

  test('stays where it is when it is moved onto itself, and nothing cannot be moved', () => {
    expect(moveStory(empty, planOf(empty), 'lead:0', 'lead:0')).toBe(empty);
    expect(moveStory(empty, planOf(empty), '8:3', 'lead:0')).toBe(empty);
  });

  test('pinned a second time leaves the place where it was', () => {
    const first = pinStory(empty, planOf(empty), 'secondary:1', forever(50));
    const second = pinStory(first, planOf(first), 'lead:0', { storyId: 50, expiresAt: nowMs + 9 });
    expect(second).toEqual({ ...empty, lead: { storyId: 50, expiresAt: nowMs + 9 } });
    expect(unpinStory(second, 'lead:0')).toEqual(empty);
  });

  test('pinned in a band makes the bands shown the chosen ones', () => {
    const pinned = pinStory(empty, planOf(empty), '8:2', forever(46));
    expect(pinned.bands.map(({ rubricId, style }) => [rubricId, style])).toEqual([
      [7, 'lead'],
      [8, 'row'],
    ]);
    expect(placeAt(pinned, '8:2')).toEqual(forever(46));
    expect(planOf(pinned).bands[0]?.stories).toEqual([50, 49, 48, 47]);
  });
});

test('bands are moved, styled, taken away but for the last, and added', () => {
  const two = addBand(addBand(empty, 8), 7);
  const ids = (layout: FrontLayout) => layout.bands.map(({ rubricId }) => rubricId);
  expect(ids(moveBand(two, 7, -1))).toEqual([7, 8]);
  expect(moveBand(two, 8, -1)).toBe(two);
  expect(moveBand(two, 7, 1)).toBe(two);
  const one = removeBand(two, 8);
  expect(ids(one)).toEqual([7]);
  expect(removeBand(one, 7)).toBe(one);
  expect(styleBand(one, 7, 'list').bands[0]?.style).toBe('list');
});
