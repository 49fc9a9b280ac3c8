import { expect, test } from 'vitest';
import { movedOneStep } from './moved-one-step.ts';

test.each([
  [2, 'up', [2, 1, 3]],
  [2, 'down', [1, 3, 2]],
  [1, 'up', [1, 2, 3]],
  [3, 'down', [1, 2, 3]],
  [9, 'up', [1, 2, 3]],
] as const)('%i %s', (id, direction, order) => {
  expect(movedOneStep([1, 2, 3], id, direction)).toEqual(order);
});
