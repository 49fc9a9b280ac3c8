import { expect, test } from 'vitest';
import { chooseEncoding, isMatch } from './negotiate.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['gzip;q=0, br;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['GZIP ; Q=1', 'gzip'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['deflate', 'identity'],
  ['br;q=abc', 'identity'],
] as const)('Accept-Encoding %s is answered in %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
  expect(chooseEncoding(header)).toBe(encoding);
});

test('where there is no brotli yet, gzip takes its place', () => {
  expect(chooseEncoding('gzip, br', false)).toBe('gzip');
  expect(chooseEncoding('br', false)).toBe('identity');
  expect(chooseEncoding('*', false)).toBe('gzip');
});

test('an ETag matches in every encoding, weak or in a list, and other content never', () => {
  expect(isMatch('W/"abc-gzip", "x"', 'abc')).toBe(true);
  expect(isMatch('"abc"', 'abc')).toBe(true);
  expect(isMatch('*', 'abc')).toBe(true);
  expect(isMatch('"abd"', 'abc')).toBe(false);
  expect(isMatch(undefined, 'abc')).toBe(false);
});
