import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { directionViolation } from './direction.ts';
import { fileViolations } from './file-rules.ts';
import { importsOf } from './imports-of.ts';

export type Exception = { file: string; imports: string; why: string };

/** Every breach of the import direction and the file rules below `root`; an exception nobody needs any more is a breach too. */
export function findImportViolations(root: string, exceptions: Exception[]): string[] {
  const unused = new Set(exceptions);
  const violations = listFiles(root)
    .filter((file) => /\.(tsx?|mjs|js|css)$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const wrong = /\.css$/.test(file) ? [] : importViolations(file, source, exceptions, unused);
      return [...wrong, ...fileViolations(file, source)].map((why) => `${file}: ${why}`);
    });
  return [...violations, ...[...unused].map(({ file, imports }) => `exception no longer needed: ${file} → ${imports}`)];
}

function importViolations(file: string, source: string, exceptions: Exception[], unused: Set<Exception>): string[] {
  return importsOf(file, source).flatMap((found) => {
    const why = directionViolation(file, found);
    if (!why) return [];
    const excepted = exceptions.find((exception) => exception.file === file && exception.imports === found.target);
    if (excepted) unused.delete(excepted);
    return excepted ? [] : [`${why} (imports ${found.target})`];
  });
}
