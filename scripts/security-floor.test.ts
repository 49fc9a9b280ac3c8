import { expect, test } from 'vitest';
import { compareVersions, floorViolations } from './security-floor.ts';

const floor = { next: { minimum: '16.3.3', why: 'a flaw' } };

test('a version at or above the floor passes', () => {
  expect(floorViolations({ packages: { 'node_modules/next': { version: '16.3.3' } } }, floor)).toEqual([]);
  expect(floorViolations({ packages: { 'node_modules/next': { version: '16.10.0' } } }, floor)).toEqual([]);
});

test('an older copy is caught, also one nested in another package', () => {
  const packages = {
    'node_modules/next': { version: '16.4.0' },
    'node_modules/x/node_modules/next': { version: '16.3.2' },
  };
  expect(floorViolations({ packages }, floor)).toEqual([
    'node_modules/x/node_modules/next is 16.3.2, at least 16.3.3 is needed (a flaw)',
  ]);
});

test('a floor for a package that is not there is reported', () => {
  expect(floorViolations({ packages: { 'node_modules/not-next': { version: '1.0.0' } } }, floor)).toHaveLength(1);
});

test('versions are compared by number, a pre-release is older than its release', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.2.3-rc.1', '1.2.3')).toBeLessThan(0);
  expect(compareVersions('1.2.3+build', '1.2.3')).toBe(0);
});
