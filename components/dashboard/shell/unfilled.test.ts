import { expect, test } from 'vitest';
import { type Asked, unfilledKey } from './unfilled.ts';

const fine = {
  badInput: false,
  customError: false,
  patternMismatch: false,
  rangeUnderflow: false,
  tooShort: false,
  typeMismatch: false,
  valueMissing: false,
};
const asked = (type: string, validity: Partial<Asked['validity']>): Asked => ({
  type,
  validity: { ...fine, ...validity },
});

test.each([
  ['an empty field', asked('text', { valueMissing: true }), 'empty'],
  ['nothing but blanks', asked('text', { patternMismatch: true }), 'empty'],
  ['no choice in a list', asked('select-one', { valueMissing: true }), 'choice'],
  ['half an e-mail', asked('email', { typeMismatch: true }), 'email'],
  ['an address without https', asked('url', { typeMismatch: true }), 'url'],
  ['half a date', asked('date', { badInput: true, valueMissing: true }), 'day'],
  ['half a moment', asked('datetime-local', { badInput: true }), 'moment'],
  ['a moment that has passed', asked('datetime-local', { rangeUnderflow: true }), 'past'],
  ['a short password', asked('password', { tooShort: true }), 'short'],
])('%s is told in a sentence of ours', (_, field, key) => {
  expect(unfilledKey(field)).toBe(key);
});

test('what we have no sentence for is left to the browser', () => {
  expect(unfilledKey(asked('text', {}))).toBeNull();
});
