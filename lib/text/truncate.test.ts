import { expect, test } from 'vitest';
import { truncateWords } from './truncate.ts';

test.each([
  ['Тараз қаласы', 12, 'Тараз қаласы'],
  ['Тараз қаласы', 11, 'Тараз…'],
  ['Тараз, Шу, Жаңатас', 11, 'Тараз, Шу…'],
  ['Тараз, Шу – Жаңатас', 13, 'Тараз, Шу…'],
  ['Мойынқұмның', 5, 'Мойы…'],
  ['😀😀😀😀', 4, '😀…'],
  ['  Шу  ', 5, 'Шу'],
  ['Шу', 0, ''],
  ['Шу өзені', 1, '…'],
])('«%s» in %i is «%s»', (text, maxLength, expected) => expect(truncateWords(text, maxLength)).toBe(expected));

test('the result is never longer than asked and never half a character', () => {
  const text = 'Ән и\u0306од 😀 «Әр ақынның» – өз ерекшелігі, 👩\u200D💻.';
  for (let maxLength = 0; maxLength < 60; maxLength++) {
    const cut = truncateWords(text, maxLength);
    expect(cut.length).toBeLessThanOrEqual(maxLength);
    expect(cut.isWellFormed()).toBe(true);
  }
});
