import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** What takes long to make is kept here between runs; deleting it is always safe. */
export const keptFolder = join(tmpdir(), 'arainfo-bench');

export const corpusFiles = ['kk', 'ru'].map((lang) => join(root, '..', 'shared', 'corpus', `${lang}.jsonl.gz`));

/** Path of a program on PATH or where Debian keeps servers; null where there is none. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** One value for the sources a database is made from. */
export function newsroomFingerprint(): string {
  const hash = createHash('sha1');
  for (const folder of ['db', 'domain', 'lib', 'cli']) addFolder(hash, join(root, folder));
  const makers = ['vary.ts', 'pictured.ts'].map((file) => join(import.meta.dirname, file));
  for (const file of [...makers, ...corpusFiles]) hash.update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex').slice(0, 12);
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    if (/\.(ts|sql)$/.test(file) && !file.endsWith('.test.ts'))
      hash.update(file).update(readFileSync(join(folder, file)));
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
