import { describe, expect, test } from 'vitest';
import { catalogueViolations, flatten, parametersOf, sentenceViolations } from './catalogue.ts';

const compare = (kk: object, ru: object) => catalogueViolations(flatten(kk as never), flatten(ru as never));

describe('messages', () => {
  test('equal keys and parameters pass, whatever the grammar around them', () => {
    const kk = { List: { count: '{count} мақала', link: '<b>Толығырақ</b>' } };
    const ru = {
      List: { count: '{count, plural, one {# статья} few {# статьи} other {# статей}}', link: '<b>Подробнее</b>' },
    };
    expect(compare(kk, ru)).toEqual([]);
  });

  test('a key that one language lacks is named with that language', () => {
    expect(compare({ A: { b: 'Иә', c: 'Жоқ' } }, { A: { b: 'Да' } })).toEqual(['A.c is missing in ru']);
    expect(compare({}, { A: 'Да' })).toEqual(['A is missing in kk']);
  });

  test('parameters and tags that differ are caught', () => {
    expect(compare({ a: 'Сәлем, {name}' }, { a: 'Привет, {user}' })).toHaveLength(1);
    expect(compare({ a: '<b>Сәлем</b>' }, { a: 'Привет' })).toHaveLength(1);
  });

  test('parameters are found in plurals, selects and nested branches', () => {
    expect(parametersOf('{n, plural, one {# пікір, {name}} other {# пікір}}')).toEqual(['n', 'name']);
  });

  test.each([
    ['', 'is empty'],
    ['  ', 'is empty'],
    ['Жамбыл oблысы', 'has a Latin letter inside a Cyrillic word'],
    ['Каzақстан', 'has a Latin letter inside a Cyrillic word'],
    ['əлем', 'has the Latin ə (U+0259) instead of ә (U+04D9)'],
    ['Бай\u0438\u0306', 'is not in composed form (NFC)'],
    ['{count мақала', 'has unbalanced braces'],
    ['}{', 'has unbalanced braces'],
  ])('«%s» %s', (sentence, why) => {
    expect(sentenceViolations(sentence)).toContain(why);
  });

  test.each(['Әлем жаңалықтары', 'Arainfo-ның тілшісі', '{count} мақала', 'RSS пен Telegram', '10 °C'])(
    '«%s» is well written',
    (sentence) => {
      expect(sentenceViolations(sentence)).toEqual([]);
    },
  );
});
