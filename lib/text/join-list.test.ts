import { expect, test } from 'vitest';
import { joinList } from './join-list.ts';

test.each([
  [[], '', ''],
  [['Тараз'], 'Тараз', 'Тараз'],
  [['Тараз', 'Шу'], 'Тараз және Шу', 'Тараз и Шу'],
  [['Тараз', 'Шу', 'Меркі'], 'Тараз, Шу және Меркі', 'Тараз, Шу и Меркі'],
])('%j is listed «%s»', (items, kk, ru) => {
  expect(joinList(items, 'kk')).toBe(kk);
  expect(joinList(items, 'ru')).toBe(ru);
});

test('a choice is joined by немесе and или', () => {
  expect(joinList(['JPEG', 'PNG', 'WebP'], 'kk', 'or')).toBe('JPEG, PNG немесе WebP');
  expect(joinList(['JPEG', 'PNG'], 'ru', 'or')).toBe('JPEG или PNG');
});
