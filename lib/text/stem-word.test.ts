import { expect, test } from 'vitest';
import { stemWord } from './stem-word.ts';

test('Kazakh letters decide for the Kazakh stemmer in a Russian text', () => {
  expect(stemWord('әкімнің', 'ru')).toBe('әкім');
  expect(stemWord('домами', 'ru')).toBe('дом');
});

test('without them the language of the text decides', () => {
  expect(stemWord('балалар', 'kk')).toBe('бала');
  expect(stemWord('балалар', 'ru')).toBe('балалар');
});

test('Latin words, numbers and endless words stay whole', () => {
  for (const word of ['tengrinews', '2026', 'а1', 'дар'.repeat(30)]) expect(stemWord(word, 'kk')).toBe(word);
});
