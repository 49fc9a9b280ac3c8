import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

const plain = { words: [], phrases: [], without: [], withoutPhrases: [] };

describe('a query', () => {
  test.each([
    ['Тараз қаласы', { words: ['тараз', 'қаласы'] }],
    ['"Тараз қаласы" әкімі', { words: ['әкімі'], phrases: [['тараз', 'қаласы']] }],
    [
      '«Тараз қаласы» “жаңа мектеп”',
      {
        phrases: [
          ['тараз', 'қаласы'],
          ['жаңа', 'мектеп'],
        ],
      },
    ],
    ['"мектеп"', { words: ['мектеп'] }],
    ['мектеп -асхана', { words: ['мектеп'], without: ['асхана'] }],
    ['мектеп −"жаңа асхана"', { words: ['мектеп'], withoutPhrases: [['жаңа', 'асхана']] }],
    ['іс-шара', { words: ['іс', 'шара'] }],
    ['2020-2026', { words: ['2020', '2026'] }],
    ['"тараз', { words: ['тараз'] }],
    ['және мектеп', { words: ['мектеп'] }],
    ['школа и дом', { words: ['школа', 'дом'] }],
    ['және мен', { words: ['және', 'мен'] }],
    ['мектеп мектеп', { words: ['мектеп'] }],
    ['a AND b OR NOT c NEAR(d)', { words: ['a', 'and', 'b', 'or', 'not', 'c', 'near', 'd'] }],
    ['title:мектеп^2 меке*', { words: ['title', 'мектеп', '2', 'меке'] }],
    ['- "" «» !', {}],
    ['\u0000', {}],
  ])('%j', (text, expected) => expect(parseQuery(text)).toEqual({ ...plain, ...expected }));

  test('has twelve words of forty letters at most', () => {
    const many = parseQuery(Array.from({ length: 40 }, (_, at) => `сөз${at}`).join(' '));
    expect(many.words).toHaveLength(12);
    expect(parseQuery('а'.repeat(10_000)).words).toEqual(['а'.repeat(40)]);
    expect(parseQuery(`"${'а б '.repeat(40)}"`).phrases.flat()).toHaveLength(12);
  });
});
