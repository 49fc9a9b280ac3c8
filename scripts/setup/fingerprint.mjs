import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'domain', 'db', 'lib', 'server', 'i18n', 'messages', 'public'];
const files = /^(next\.config\.(js|mjs|ts)|package-lock\.json|tsconfig\.json|proxy\.ts|instrumentation\.ts)$/;
const largeBytes = 1_000_000;

/** One value for everything a build is made of; tests do not count, very large files count by size and time. */
export function sourceFingerprint(root) {
  const hash = createHash('sha1');
  for (const name of readdirSync(root).sort()) {
    if (folders.includes(name)) addFolder(hash, root, name);
    else if (files.test(name)) addFile(hash, root, name);
  }
  return hash.digest('hex');
}

function addFolder(hash, root, path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, root, inner);
    else if (entry.isFile() && !/\.test\.\w+$/.test(entry.name)) addFile(hash, root, inner);
  }
}

function addFile(hash, root, path) {
  const { size, mtimeMs } = statSync(join(root, path));
  hash.update(`${path}\0${size}\0`);
  hash.update(size > largeBytes ? String(mtimeMs) : readFileSync(join(root, path)));
}
