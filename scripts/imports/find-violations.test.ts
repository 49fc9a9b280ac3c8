import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findImportViolations } from './find-violations.ts';

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), source);
  }
  return root;
}

const wrong = { 'lib/log.ts': "import { open } from '#db/client';\n", 'db/client.ts': 'export const open = 1;\n' };
const exception = { file: 'lib/log.ts', imports: 'db/client', why: 'until the log is moved' };

test('a breach in a tree of files is reported with its file', () => {
  expect(findImportViolations(project(wrong), [])).toEqual(['lib/log.ts: lib does not import db (imports db/client)']);
});

test('an exception covers its breach and nothing else', () => {
  expect(findImportViolations(project(wrong), [exception])).toEqual([]);
  expect(findImportViolations(project(wrong), [{ ...exception, imports: 'db/other' }])).toHaveLength(2);
});

test('an exception nobody needs any more is a breach', () => {
  expect(findImportViolations(project({ 'lib/log.ts': '' }), [exception])).toEqual([
    'exception no longer needed: lib/log.ts → db/client',
  ]);
});

test('packages, generated folders and data folders are not looked at', () => {
  const files = { 'node_modules/x/lib/index.ts': '', '.next/app/index.ts': '', 'var/index.ts': '' };
  expect(findImportViolations(project(files), [])).toEqual([]);
});
