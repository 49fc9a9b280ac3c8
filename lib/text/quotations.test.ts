import { expect, test } from 'vitest';
import { quotationDepths } from './quotations.ts';

test.each([
  ['а «б» в', '0011000'],
  ['«а “б” в»', '111221110'],
  ['а «б', '0000'],
  ['б» а', '0000'],
  ['“а“ ”б” "в"', '11001100110'],
  ['«а "б»', '111110'],
  ['', ''],
])('%s', (text, depths) => {
  expect([...quotationDepths(text)].join('')).toBe(depths);
});
