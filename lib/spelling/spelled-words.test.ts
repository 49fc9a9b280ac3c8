import { expect, test } from 'vitest';
import { kazakhVariants } from './kazakh-variants.ts';
import { spelledWords } from './spelled-words.ts';

test.each([
  ['Іс-шара өтті', ['Іс', 'шара', 'өтті']],
  ['2026-ның 5-сынып ҚР-ның', ['ҚР']],
  ['info@arainfo.kz, https://arainfo.kz/а/бет және #тараз @ұлан', ['және']],
  ['мек\u00ADтеп за\u0301мок и\u0306', ['мектеп', 'замок', 'й']],
  ['COVID-19, А4 және «Ақ жол»', ['COVID', 'және', 'Ақ', 'жол']],
  ['', []],
])('the words of «%s» that have a spelling', (text, words) => {
  expect(spelledWords(text).map(({ word }) => word)).toEqual(words);
  for (const { from, to } of spelledWords(text)) expect(text.slice(from, to)).toMatch(/^\p{L}/u);
});

test('variants change the fewest letters first and keep capitals', () => {
  const variants = kazakhVariants('Казак', 64);
  expect(variants.slice(0, 4)).toEqual(expect.arrayContaining(['Қазак', 'Казақ']));
  expect(variants).toContain('Қазақ');
  expect(variants.indexOf('Қазақ')).toBeGreaterThan(variants.indexOf('Казақ'));
  expect(kazakhVariants('а'.repeat(60), 64)).toHaveLength(63);
  expect(kazakhVariants('бет', 64)).toEqual([]);
});
