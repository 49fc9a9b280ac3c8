import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { sourceFingerprint } from './fingerprint.mjs';
import { isAlive, stateFolder, withPreparationLock } from './preparation-lock.mjs';
import { asObstacle, Obstacle, say } from './say.mjs';

const stampFile = (root) => join(root, '.next', 'arainfo-build');
const runningFolder = (root) => join(stateFolder(root), 'running');

/** Builds when the sources differ from what the last complete build was made of; true when it built. */
export async function ensureBuilt(root, node) {
  if (isBuilt(root)) return false;
  return withPreparationLock(root, async () => {
    if (isBuilt(root)) return false;
    const pid = runningServer(root);
    if (pid) throw new Obstacle('serverRunning', { pid });
    await build(root, node);
    return true;
  });
}

/** True when the stamp, written after a complete build only, fits the sources of now. */
export function isBuilt(root) {
  if (!existsSync(join(root, '.next', 'BUILD_ID')) || !existsSync(stampFile(root))) return false;
  return readFileSync(stampFile(root), 'utf8') === sourceFingerprint(root);
}

async function build(root, node) {
  const fingerprint = sourceFingerprint(root);
  const started = Date.now();
  say('building');
  try {
    rmSync(stampFile(root), { force: true });
    const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
    const { code, output } = await runQuietly(node, [next, 'build'], { cwd: root, env: productionEnv() });
    if (code !== 0) throw buildObstacle(root, output);
    writeFileSync(stampFile(root), fingerprint);
  } catch (error) {
    throw asObstacle(error, root);
  }
  say('built', { seconds: Math.ceil((Date.now() - started) / 1000) });
}

/** What the build and the server of one folder have in common. */
export function productionEnv() {
  return { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ARAINFO_DIST: '.next' };
}

/** The obstacle behind the builder's words; the whole output is kept in a file where there is room for it. */
function buildObstacle(root, output) {
  if (/ENOSPC|EDQUOT|[Nn]o space left/.test(output)) return new Obstacle('diskFull', { folder: root });
  if (/EROFS|EACCES|Read-only file system/.test(output)) return new Obstacle('readOnly', { folder: root });
  const log = join(stateFolder(root), 'build.log');
  writeFileSync(log, output);
  return new Obstacle('buildFailed', { log }, output.trim().split('\n').slice(-30).join('\n'));
}

/** Notes that this process serves the build, so that no later start replaces it underneath. */
export function noteRunning(root, pid = process.pid) {
  try {
    mkdirSync(runningFolder(root), { recursive: true });
    writeFileSync(join(runningFolder(root), String(pid)), '');
  } catch {
    // In a folder that cannot be written to nothing can be built either.
  }
}

/** The id of a process that serves the build now, or null. */
export function runningServer(root) {
  if (!existsSync(runningFolder(root))) return null;
  for (const name of readdirSync(runningFolder(root))) {
    if (isAlive(Number(name)) && looksLikeOurs(name)) return Number(name);
    rmSync(join(runningFolder(root), name), { force: true });
  }
  return null;
}

function looksLikeOurs(pid) {
  const file = `/proc/${pid}/cmdline`;
  return !existsSync(file) || /start\.mjs|server\/main/.test(readFileSync(file, 'utf8'));
}
