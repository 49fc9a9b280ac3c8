import { expect, test } from 'vitest';
import { requireGoodPassword } from './input.ts';
import { isGuessable } from './rules.ts';

const person = { email: 'aruna.seit@ar-ai.test', name: 'Аруна Сейіт' };

test.each([
  'aruna.seit@ar-ai.test',
  'Аруна Сейіт 2026',
  'сейіт-сейіт-сейіт',
  'password1234',
  'Пароль-2026-!!',
  'қазақстан2050',
  'qwertyuiop12',
  '8 777 123 45 67',
  'йцукенгшщзхъ',
])('«%s» is what anybody would try on this person', (password) => {
  expect(() => requireGoodPassword(password, person)).toThrow(expect.objectContaining({ code: 'password-guessable' }));
});

test.each(['дұрыс құпия сөз', 'таңғы шай мен нан', 'arai-tangy-2026', 'kX7pTq2mWz9r', 'Аруна таңда тұрады'])(
  '«%s» is a password of one’s own',
  (password) => {
    expect(isGuessable(password, [person.email, person.name])).toBe(false);
  },
);
