import { expect, test } from 'vitest';
import { typedOnCyrillic, typedOnLatin } from './keyboard-layout.ts';

test.each([
  ['vtrntg', 'мектеп'],
  ['irjkf', 'школа'],
  ['Nfhfp', 'тараз'],
  ["'rjyjvbrf", 'экономика'],
  [',bktn', 'билет'],
  ['`krf', 'ёлка'],
])('«%s» was to be «%s»', (typed, meant) => expect(typedOnCyrillic(typed)).toBe(meant));

test('with the Kazakh layout digits are letters, too', () => {
  expect(typedOnCyrillic('-43h', true)).toBe('өңір');
  expect(typedOnCyrillic('0fpf0cnfy', true)).toBe('қазақстан');
  expect(typedOnCyrillic('2026')).toBe('2026');
});

test('and back', () => {
  expect(typedOnLatin('пщщпду')).toBe('google');
  expect(typedOnLatin('қала 5')).toBe('қfkf 5');
});
