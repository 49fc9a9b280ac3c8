import { describe, expect, test } from 'vitest';
import { cropBox, isTellingName, planVariants } from './rules.ts';

const shapes: [number, number][] = [
  [4000, 3000],
  [3000, 4000],
  [1920, 1080],
  [1200, 1200],
  [1080, 1920],
  [640, 427],
  [192, 192],
  [96, 96],
  [50, 40],
  [1, 1],
  [10_000, 1],
  [1, 10_000],
  [10_000, 6_000],
  [800, 20_000],
  [30_000, 500],
  [2, 30_000_000],
  [30_000_000, 2],
];

const pathOf = (plan: { crop: string; width: number; format: string }) => `${plan.crop}-${plan.width}.${plan.format}`;

describe('planned files of a picture', () => {
  test.each(shapes)('of %i × %i are whole, never larger than it and within what WebP can hold', (width, height) => {
    const plans = planVariants(width, height);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(Number.isInteger(plan.width) && Number.isInteger(plan.height)).toBe(true);
      expect(plan.width).toBeGreaterThanOrEqual(1);
      expect(plan.height).toBeGreaterThanOrEqual(1);
      expect(plan.width).toBeLessThanOrEqual(width);
      expect(plan.height).toBeLessThanOrEqual(Math.min(height + 1, 16_383));
    }
    expect(new Set(plans.map(pathOf)).size).toBe(plans.length);
  });

  test('a photograph is there in every format and width and in the shapes search engines ask for', () => {
    const plans = planVariants(4000, 3000);
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      expect(
        plans.filter((plan) => plan.crop === 'full' && plan.format === format).map((plan) => [plan.width, plan.height]),
      ).toEqual([
        [400, 300],
        [800, 600],
        [1200, 900],
        [1600, 1200],
      ]);
    }
    for (const [crop, height] of [
      ['16x9', 675],
      ['4x3', 900],
      ['1x1', 1200],
    ] as const) {
      expect(plans).toContainEqual({ crop, format: 'jpeg', width: 1200, height });
    }
  });

  test('a small picture keeps its own width', () => {
    const full = planVariants(300, 200).filter((plan) => plan.crop === 'full');
    expect(full.map((plan) => [plan.width, plan.height])).toEqual([
      [300, 200],
      [300, 200],
      [300, 200],
    ]);
  });

  test('only upright and square pictures, which may be faces, get small squares', () => {
    const faces = (width: number, height: number) =>
      planVariants(width, height).filter((plan) => plan.crop === '1x1' && plan.width < 200);
    expect(faces(800, 1000)).toHaveLength(6);
    expect(faces(1600, 900)).toHaveLength(0);
  });
});

describe('a crop', () => {
  test.each([
    ['16x9', { x: 0.5, y: 0.5 }, { left: 0, top: 375, width: 4000, height: 2250 }],
    ['16x9', { x: 0.5, y: 0 }, { left: 0, top: 0, width: 4000, height: 2250 }],
    ['16x9', { x: 0.5, y: 1 }, { left: 0, top: 750, width: 4000, height: 2250 }],
    ['1x1', { x: 0, y: 0.5 }, { left: 0, top: 0, width: 3000, height: 3000 }],
    ['1x1', { x: 0.9, y: 0.5 }, { left: 1000, top: 0, width: 3000, height: 3000 }],
    ['1x1', { x: 0.5, y: 0.5 }, { left: 500, top: 0, width: 3000, height: 3000 }],
    ['4x3', { x: 0.1, y: 0.9 }, { left: 0, top: 0, width: 4000, height: 3000 }],
    ['full', { x: 0.1, y: 0.9 }, { left: 0, top: 0, width: 4000, height: 3000 }],
  ] as const)('of %s around %j lies where it should', (crop, focal, box) => {
    expect(cropBox(4000, 3000, crop, focal)).toEqual(box);
  });

  test.each(shapes)('of a picture of %i × %i lies inside it, wherever the focal point is', (width, height) => {
    for (const crop of ['16x9', '4x3', '3x2', '1x1', 'full'] as const) {
      for (const focal of [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
        { x: 0.33, y: 0.66 },
        { x: -5, y: 7 },
      ]) {
        const box = cropBox(width, height, crop, focal);
        expect(box.width).toBeGreaterThanOrEqual(1);
        expect(box.height).toBeGreaterThanOrEqual(1);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
      }
    }
  });
});

test.each([
  ['көпір.jpg', true],
  ['IMG_2041.JPG', true],
  ['image of the bridge.png', true],
  ['Снимок экрана 2026-11-29.png', true],
  ['image.png', false],
  ['Image (2).JPEG', false],
  ['image-1.webp', false],
  ['photo', false],
  ['', false],
])('a file called «%s» is told by its name: %s', (fileName, isTelling) => {
  expect(isTellingName(fileName)).toBe(isTelling);
});
