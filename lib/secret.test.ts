import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSecret } from './secret.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'arainfo-secret-'));

test('the secret is made once, kept, and readable by its owner only', () => {
  const varFolder = newFolder();
  const made = readSecret({ secret: null, varFolder });
  expect(made.length).toBeGreaterThanOrEqual(43);
  expect(readSecret({ secret: null, varFolder })).toBe(made);
  expect(statSync(join(varFolder, 'secret')).mode & 0o777).toBe(0o600);
  expect(readSecret({ secret: null, varFolder: newFolder() })).not.toBe(made);
});

test('a given secret comes first and leaves no file', () => {
  const varFolder = newFolder();
  expect(readSecret({ secret: 'given', varFolder })).toBe('given');
  expect(() => statSync(join(varFolder, 'secret'))).toThrow();
});
