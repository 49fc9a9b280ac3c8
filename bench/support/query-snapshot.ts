import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';
import { judge } from './report.ts';

const file = join(root, 'bench', 'queries.json');

/** SQL statements a page of each route may need, as committed. */
export function readSnapshot(): Map<string, number> {
  return new Map(existsSync(file) ? Object.entries<number>(JSON.parse(readFileSync(file, 'utf8'))) : []);
}

export function writeSnapshot(queries: ReadonlyMap<string, number>): void {
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(queries), null, 2)}\n`);
}

/** Says which route needs more statements than the snapshot, or fewer, or is not in it; false on growth. */
export function compareQueries(queries: ReadonlyMap<string, number>, snapshot: ReadonlyMap<string, number>): boolean {
  const grown: string[] = [];
  const other: string[] = [];
  for (const [route, count] of queries) {
    const known = snapshot.get(route);
    if (known === undefined) other.push(`${route}: ${count}, not in the snapshot`);
    else if (count > known) grown.push(`${route}: ${count} instead of ${known}`);
    else if (count < known) other.push(`${route}: ${count} instead of ${known}, lower the snapshot (--write)`);
  }
  for (const line of other) console.log(`note     ${line}`);
  return judge(`SQL statements a route: ${grown.length === 0 ? 'none grew' : grown.join('; ')}`, grown.length === 0);
}
