import { expect, test } from 'vitest';
import { stemWords, words } from './words.ts';

test.each([
  ['«Әр ақынның өз ерекшелігі» – 5-сынып', ['әр', 'ақынның', 'өз', 'ерекшелігі', '5', 'сынып']],
  ['ІЛЕ, İstanbul, ҚР-ның', ['іле', 'istanbul', 'қр', 'ның']],
  ['и\u0306од за\u0301мок мек\u00ADтеп', ['йод', 'замок', 'мектеп']],
  ['COVID-19 😀 т.б.', ['covid', '19', 'т', 'б']],
  ['…', []],
])('the words of «%s»', (text, expected) => expect(words(text)).toEqual(expected));

test('stems keep the order and the number of the words', () => {
  expect(stemWords('Мектептердің оқушылары домами 2026', 'kk')).toHaveLength(4);
  expect(stemWords('Общественные школы', 'ru')).toEqual(['обществен', 'школ']);
});
