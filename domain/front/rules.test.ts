import { describe, expect, test } from 'vitest';
import { hourMs, hoursAgo, now } from '#domain/testing';
import { unpackLayout } from './input.ts';
import { emptyLayout, isBannerHref, nextFrontChange, packLayout, planFront } from './rules.ts';
import type { FrontLayout, FrontPlace } from './types.ts';

const newest = Array.from({ length: 20 }, (_, index) => 100 - index);
const published = new Set([...newest, 1, 2, 3, 5, 7, 8, 9, 80]);
const plan = (layout: Partial<FrontLayout>, supply: Partial<Parameters<typeof planFront>[1]> = {}, at = now) =>
  planFront({ ...emptyLayout, ...layout }, { newest, rubrics: [], published, ...supply }, at);
const pin = (storyId: number, expiresAt: Date | null = null): FrontPlace => ({
  storyId,
  expiresAt: expiresAt?.getTime() ?? null,
});

describe('the plan of the front page', () => {
  test('without anything pinned the newest fill it in order', () => {
    expect(plan({})).toEqual({
      ...{ lead: 100, secondary: [99, 98, 97], choice: [], bands: [], breaking: null },
      latest: [96, 95, 94, 93, 92, 91, 90, 89],
    });
  });

  test('a pinned story keeps its place and stands nowhere else', () => {
    const { lead, secondary, choice, latest } = plan({
      ...{ lead: pin(7), secondary: [null, pin(99), pin(7)], choice: [pin(5), null, pin(99)] },
    });
    expect({ lead, secondary, choice }).toEqual({ lead: 7, secondary: [100, 99, 98], choice: [5, 97, 96] });
    expect(latest).toEqual([95, 94, 93, 92, 91, 90, 89, 88]);
  });

  test('the newest are never taken from a place further down where somebody pinned them', () => {
    const { lead, secondary } = plan({ secondary: [null, null, pin(100)] });
    expect({ lead, secondary }).toEqual({ lead: 99, secondary: [98, 97, 100] });
  });

  test('a pin ends at its time, to the millisecond', () => {
    const layout = { lead: pin(7, now) };
    expect(plan(layout, {}, new Date(now.getTime() - 1)).lead).toBe(7);
    expect(plan(layout, {}, now).lead).toBe(100);
  });

  test('a story readers of this language cannot see leaves no hole', () => {
    expect(plan({ lead: pin(4), choice: [pin(6), pin(8)] })).toMatchObject({ lead: 100, choice: [96, 8] });
  });

  test('a young paper has what it has', () => {
    const none = { lead: null, secondary: [null, null, null], latest: [] };
    expect(plan({}, { newest: [] })).toMatchObject(none);
    expect(plan({}, { newest: [2, 1] })).toMatchObject({ lead: 2, secondary: [1, null, null], latest: [] });
    expect(plan({ lead: pin(1) }, { newest: [1] })).toMatchObject({ ...none, lead: 1 });
  });

  test('the banner stands until its end', () => {
    const breaking = { text: 'Дауыл', href: '/1', endsAt: now.getTime() };
    expect(plan({ breaking }, {}, hoursAgo(1)).breaking).toEqual(breaking);
    expect(plan({ breaking }).breaking).toBeNull();
  });
});

describe('bands', () => {
  const rubrics = [
    { rubricId: 1, newest: [100, 90, 80, 70, 60, 50] },
    { rubricId: 2, newest: [] },
    { rubricId: 3, newest: [99, 96, 95] },
    { rubricId: 4, newest: [5] },
  ];

  test('without a choice every rubric that has something stands in its order, without what is on top', () => {
    expect(plan({}, { rubrics }).bands).toEqual([
      { rubricId: 1, style: 'lead', stories: [90, 80, 70, 60] },
      { rubricId: 3, style: 'row', stories: [96, 95, null, null] },
      { rubricId: 4, style: 'list', stories: [5, null, null, null] },
    ]);
  });

  test('chosen ones stand in the chosen order and style, others not at all', () => {
    const bands: FrontLayout['bands'] = [
      { rubricId: 3, style: 'list', places: [null, pin(80), pin(4)] },
      { rubricId: 77, style: 'row', places: [] },
      { rubricId: 1, style: 'row', places: [pin(80), pin(100)] },
    ];
    const { lead, bands: planned } = plan({ bands }, { rubrics });
    expect(lead).toBe(99);
    expect(planned).toEqual([
      { rubricId: 3, style: 'list', stories: [95, 80, null, null] },
      { rubricId: 1, style: 'row', stories: [90, 100, 70, 60] },
    ]);
  });
});

test('time alone changes the page at the next end that is still to come', () => {
  const breaking = { text: 'Дауыл', href: '/1', endsAt: now.getTime() + 3 * hourMs };
  const secondary = [pin(1, hoursAgo(1)), pin(2, hoursAgo(-2)), pin(3)];
  expect(nextFrontChange({ ...emptyLayout, secondary, breaking }, now)).toBe(now.getTime() + 2 * hourMs);
  expect(nextFrontChange({ ...emptyLayout, breaking }, now)).toBe(breaking.endsAt);
  expect(nextFrontChange({ ...emptyLayout, secondary: [pin(1, now), pin(3)] }, now)).toBeNull();
});

test.each([
  ['/12/dauyl', true],
  ['/ru/12/shtorm', true],
  ['https://kazhydromet.kz/dauyl', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['javascript:alert(1)', false],
  ['http://kazhydromet.kz', false],
  ['https://', false],
  ['dauyl', false],
  ['', false],
])('the banner may lead to %j: %s', (href, may) => {
  expect(isBannerHref(href)).toBe(may);
});

describe('a layout in an address', () => {
  const layout: FrontLayout = {
    lead: pin(7, now),
    secondary: [null, pin(3), null],
    choice: [null],
    bands: [{ rubricId: 4, style: 'list', places: [null, pin(9)] }],
    breaking: { text: 'Әуежай жабық: «қою тұман» 😶‍🌫️', href: '/ru/5/x', endsAt: now.getTime() },
  };

  test('comes back as it was', () => {
    expect(packLayout(layout)).toMatch(/^[\w-]+$/);
    expect(unpackLayout(packLayout(layout))).toEqual(layout);
    expect(unpackLayout(packLayout(emptyLayout))).toEqual(emptyLayout);
  });

  test.each(['', 'x', '////', 'bnVsbA', 'W10', 'WzEsMl0', packLayout(layout).slice(0, 40)])('%j is none', (text) => {
    expect(() => unpackLayout(text)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});
