import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';

test('function words are recognised in their own language only', () => {
  for (const word of ['және', 'мен', 'үшін', 'туралы']) expect(isStopWord(word, 'kk')).toBe(true);
  for (const word of ['и', 'ещё', 'еще', 'который']) expect(isStopWord(word, 'ru')).toBe(true);
  for (const word of ['тараз', 'әкім', 'который', '']) expect(isStopWord(word, 'kk')).toBe(false);
  for (const word of ['школа', 'және']) expect(isStopWord(word, 'ru')).toBe(false);
});
