import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('the order of keys does not matter, the order of lists does', () => {
  expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [{ x: 2, y: 1 }] }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('an undefined value is the same as none; nothing at all is null', () => {
  expect(canonicalJson({ a: undefined })).toBe(canonicalJson({}));
  expect(canonicalJson(undefined)).toBe('null');
});
