import { expect, test } from 'vitest';
import { otherKeyboards } from './keyboard-layout.ts';

test.each([
  ['vtrntg', 'мектеп'],
  ['irjkf', 'школа'],
  ['Nfhfp', 'тараз'],
  ["'rjyjvbrf", 'экономика'],
  [',bktn', 'билет'],
  ['`krf', 'ёлка'],
])('«%s» was to be «%s»', (typed, meant) => expect(otherKeyboards(typed)[0]).toBe(meant));

test('with the Kazakh layout digits are letters, too', () => {
  expect(otherKeyboards('-43h')).toContain('өңір');
  expect(otherKeyboards('0fpf0cnfy 2026')).toContain('қазақстан 2026');
});

test('and back', () => {
  expect(otherKeyboards('Пщщпду')).toEqual(['google']);
  expect(otherKeyboards('қала 5')).toEqual(['қfkf 5']);
});

test.each([
  ['0аза0стан', 'қазақстан'],
  ['м2селе', 'мәселе'],
  ['-мір', 'өмір'],
  ['к-лік', 'көлік'],
  ['8кіметті4 5ылыми 9сынысы', 'үкіметтің ғылыми ұсынысы'],
  ['=3м', 'һім'],
  ['0АЗА0СТАН 2026', 'қазақстан 2026'],
  ['м9ғалім 5-сынып', 'мұғалім 5-сынып'],
  [')аза0стан', 'қазақстан'],
  ['"к3м', 'әкім'],
  ['_м3р (лытау', 'өмір ұлытау'],
])('«%s» on the Russian layout was to be «%s» on the Kazakh one', (typed, meant) => {
  expect(otherKeyboards(typed)).toContain(meant);
});

test.each(['5-сынып', '2026 жыл', 'ковид-19', 'мектеп', 'мектеп (ауыл);', '"5-сынып"', '10-15 қараша', ''])(
  '«%s» is not read with Kazakh letters for digits',
  (text) => expect(otherKeyboards(text).filter((other) => /[әіңғүұөһ]/.test(other))).toEqual([]),
);

test('each text is read in another way only, Latin one with and without letters on the digits', () => {
  expect(otherKeyboards('vtrntg')).toEqual(['мектеп']);
  expect(otherKeyboards('0fpf')).toEqual(['0аза', 'қаза']);
  expect(otherKeyboards('2026')).toEqual([]);
  expect(otherKeyboards('covid деген')).toEqual([]);
});
