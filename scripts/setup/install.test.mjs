import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, isLockUnusable, obstacleOf } from './install.mjs';

let root;

function write(file, content) {
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

const lock = (version) => ({
  packages: {
    '': { dependencies: { a: version } },
    'node_modules/a': { version },
    'node_modules/w': { version: '1.0.0', optional: true },
  },
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
  write('package.json', { dependencies: { a: '1.0.0' }, scripts: { start: 'x' } });
  write('package-lock.json', lock('1.0.0'));
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
});

describe('whether the packages are installed', () => {
  test('what a person installed by hand is taken over, without the packages of other platforms', () => {
    expect(isInstalled(root)).toBe(true);
  });

  test('a broken-off install is not taken for a complete one', () => {
    write('node_modules/.package-lock.json', { packages: {} });
    expect(isInstalled(root)).toBe(false);
  });

  test('a new lock file asks for a new install', () => {
    expect(isInstalled(root)).toBe(true);
    write('package.json', { dependencies: { a: '2.0.0' } });
    write('package-lock.json', lock('2.0.0'));
    expect(isInstalled(root)).toBe(false);
  });

  test('another script in package.json does not', () => {
    expect(isInstalled(root)).toBe(true);
    write('package.json', { dependencies: { a: '1.0.0' }, scripts: { start: 'y' } });
    expect(isInstalled(root)).toBe(true);
  });
});

describe('why npm failed', () => {
  test.each([
    ['npm error code ENOSPC', 'diskFull'],
    ['npm error code EROFS\nnpm error errno -30', 'readOnly'],
    ['npm error code EACCES', 'readOnly'],
    ['npm error code ENOTFOUND\nnpm error network', 'noNetwork'],
    ['npm error code ECONNREFUSED', 'noNetwork'],
    ['npm error code EAI_AGAIN', 'noNetwork'],
    ['npm error code ERESOLVE', 'installFailed'],
  ])('%s is %s', (output, code) => {
    expect(obstacleOf(output, '/paper').code).toBe(code);
  });

  test('only a lock file that does not fit is a reason to go without it', () => {
    expect(isLockUnusable('npm error code EUSAGE\n`npm ci` can only install packages when … in sync')).toBe(true);
    expect(isLockUnusable('npm error code ENOTFOUND')).toBe(false);
  });
});
