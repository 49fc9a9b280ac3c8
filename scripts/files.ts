import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths below `folder` relative to `root`, with forward slashes, sorted; hidden and generated folders are left out. */
export function listFiles(root: string, folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !['node_modules', 'var', 'test-results'].includes(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    })
    .sort();
}
