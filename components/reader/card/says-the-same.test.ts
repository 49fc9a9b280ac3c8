import { expect, test } from 'vitest';
import { saysTheSame } from './says-the-same.ts';

test.each([
  ['kk', 'Пікір', 'Пікір', true],
  ['kk', 'Пікір', 'Пікірлер', true],
  ['kk', 'Сұхбат', 'СҰХБАТТАР', true],
  ['kk', 'Пікір', 'Қоғам', false],
  ['kk', 'Пікір', 'Пікір мен сұхбат', false],
  ['ru', 'Мнение', 'Мнения', true],
  ['ru', 'Интервью', 'Интервью', true],
  ['ru', 'Репортаж', 'Репортажи', true],
  ['ru', 'Мнение', 'Культура', false],
  ['ru', 'Официально', 'Власть', false],
] as const)('in %s «%s» beside «%s»: %s', (lang, label, rubric, isSame) => {
  expect(saysTheSame(label, rubric, lang)).toBe(isSame);
});
