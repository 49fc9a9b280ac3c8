import { expect, test } from 'vitest';
import { wordTokens } from './word-tokens.ts';

test.each([
  ['Тараз қаласында өтті.', ['Тараз', ' ', 'қаласында', ' ', 'өтті', '.']],
  ['«Әулие-Ата» – 2 000 жыл', ['«', 'Әулие-Ата', '»', ' ', '–', ' ', '2', ' ', '000', ' ', 'жыл']],
  ["Д'Артаньян, көк-жасыл", ["Д'Артаньян", ',', ' ', 'көк-жасыл']],
  ['', []],
])('%s', (text, tokens) => {
  expect(wordTokens(text)).toEqual(tokens);
});

test('joined again the tokens are the text, whatever it holds', () => {
  const text = 'ӘҒҚҢӨҰҮҺІ\u0301 👨‍👩‍👧 a\u0000b \uD800 −5%\n\tсоңы';
  expect(wordTokens(text).join('')).toBe(text);
});
