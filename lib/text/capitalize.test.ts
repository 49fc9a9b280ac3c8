import { expect, test } from 'vitest';
import { capitalize } from './capitalize.ts';

test.each([
  ['ноябрь 2026 года', 'Ноябрь 2026 года'],
  ['қараша', 'Қараша'],
  ['іңір', 'Іңір'],
  ['2026 жылғы қараша', '2026 жылғы қараша'],
  ['', ''],
])('%s begins with a capital', (text, expected) => {
  expect(capitalize(text)).toBe(expected);
});
