import { expect, test } from 'vitest';
import { withoutApostrophes } from './apostrophe-letters.ts';

test.each([
  ["o'n'ir", 'óńir'],
  ["Qazaqstan Respy'bli'kasy", 'Qazaqstan Respýblıkasy'],
  ['s’es’im', 'sheshim'],
  ["g'ylym", 'ǵylym'],
  ["ob'ekt", 'obekt'],
  ["don't", "don't"],
  ["Kazakhstan's", "Kazakhstan's"],
  ["'taraz'", "'taraz'"],
  ["О'Нил", "О'Нил"],
])('%s is %s', (typed, read) => expect(withoutApostrophes(typed)).toBe(read));
