import { expect, test } from 'vitest';
import { isAbbreviation } from './abbreviations.ts';

test.each(['Қ', 'Қ.К', 'т.б', 'т.с.с', 'млн', 'жж', 'ғ', 'ул', 'Проф', 'р-н', 'И.о', '1', '12'])(
  'the full stop of «%s.» ends no sentence',
  (token) => expect(isAbbreviation(`${token}. Тараз`, 0, token.length)).toBe(true),
);

test.each(['Тараз', '2026', 'жыл', 'А4', 'сөйлемнің-соңы', 'домов'])('the full stop of «%s.» ends one', (token) =>
  expect(isAbbreviation(`${token}. Тараз`, 0, token.length)).toBe(false),
);

test('a number is a list number at the start or after a colon only', () => {
  expect(isAbbreviation('Есеп: 1. Жол', 0, 7)).toBe(true);
  expect(isAbbreviation('Жасы 25. Ол', 0, 7)).toBe(false);
});
