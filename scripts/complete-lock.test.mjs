import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeLock, missingOptional, platformOf } from './complete-lock.mjs';
import { root } from './setup/root.mjs';

const lock = {
  packages: {
    '': { name: 'paper', optionalDependencies: { fsevents: '2.3.3' } },
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@a/linux-x64-musl': '1.0.0', '@a/darwin-arm64': '1.0.0' },
    },
    'node_modules/a/node_modules/@a/darwin-arm64': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { version: '1.0.0', optionalDependencies: { fsevents: '2.3.3' } },
    'node_modules/fsevents': { version: '2.3.3' },
  },
};

describe('the lock file', () => {
  test('an optional package without an entry is missing; one found beside or above its parent is not', () => {
    expect(missingOptional(lock.packages)).toEqual([['node_modules/a', '@a/linux-x64-musl', '1.0.0']]);
  });

  test('a completed lock has an entry with platform and kind for it, in order, and misses nothing', () => {
    const { packages } = completeLock(lock);
    expect(packages['node_modules/@a/linux-x64-musl']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      libc: ['musl'],
      os: ['linux'],
      dev: true,
      optional: true,
    });
    expect(missingOptional(packages)).toEqual([]);
    expect(Object.keys(packages)[0]).toBe('');
  });

  test.each([
    ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['@oxc-parser/binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('the name %s tells its platform', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  test('the committed lock works on every platform and names no registry', () => {
    const committed = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    expect(missingOptional(committed.packages)).toEqual([]);
    const hosts = Object.values(committed.packages).flatMap(({ resolved }) =>
      resolved ? [new URL(resolved).host] : [],
    );
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});
