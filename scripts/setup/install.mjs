import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { outsideNode } from './node.mjs';
import { withPreparationLock } from './preparation-lock.mjs';
import { asObstacle, Obstacle, say } from './say.mjs';

const stampFile = (root) => join(root, 'node_modules', '.arainfo-install');
// Node before 18.15 has no statfsSync and would not load a module that imports it by name.
const { existsSync, readFileSync, statfsSync, writeFileSync } = fs;
const neededBytes = 1_500_000_000;
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Installs the packages of the lock file unless they are there already. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await withPreparationLock(root, async () => {
    if (isInstalled(root)) return;
    say('installing');
    await install(root);
    writeStamp(root);
  });
}

/** One value for what package.json and the lock file ask for. */
export function wantedHash(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(join(root, 'package.json'));
  const lock = existsSync(join(root, 'package-lock.json')) ? readFileSync(join(root, 'package-lock.json')) : '';
  const asked = JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides });
  return createHash('sha256').update(asked).update(lock).digest('hex');
}

/** True when node_modules was completed for this lock file, by us or by a person's own `npm install`. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedHash(root)) return true;
  if (!matchesLock(root)) return false;
  try {
    writeStamp(root);
  } catch {
    // A folder that cannot be written to is only asked again next time.
  }
  return true;
}

function matchesLock(root) {
  if (!existsSync(join(root, 'package-lock.json'))) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages ?? {};
  const present = readJson(join(root, 'node_modules', '.package-lock.json')).packages ?? {};
  const direct = readJson(join(root, 'package.json'));
  const sameRoot = ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (kind) => JSON.stringify(sorted(direct[kind])) === JSON.stringify(sorted(wanted['']?.[kind])),
  );
  const extra = Object.entries(present).some(([path, { version }]) => wanted[path]?.version !== version);
  const absent = Object.entries(wanted).some(
    ([path, entry]) =>
      path !== '' && !entry.optional && !entry.peer && (!present[path] || !existsSync(join(root, path))),
  );
  return sameRoot && !extra && !absent;
}

const sorted = (object = {}) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

function writeStamp(root) {
  try {
    writeFileSync(stampFile(root), wantedHash(root));
  } catch (error) {
    throw asObstacle(error, root);
  }
}

async function install(root) {
  requireRoom(root);
  const isOnline = await isRegistryReachable(root);
  const exact = await npm(root, ['ci', ...(isOnline ? [] : ['--offline'])]);
  if (exact.code === 0) return;
  if (!isOnline && !isDiskTrouble(exact.output)) throw new Obstacle('noNetwork');
  const failed = isLockUnusable(exact.output) ? await npm(root, ['install', '--no-save']) : exact;
  if (failed.code !== 0) throw obstacleOf(failed.output, root);
}

/** npm never ends on a full disk, so the room is looked at first; Node 16 cannot tell. */
function requireRoom(root) {
  if (typeof statfsSync !== 'function') return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < neededBytes) throw new Obstacle('diskFull', { folder: root });
}

/** Asks once and briefly: without a network npm itself would try every package for minutes. */
async function isRegistryReachable(root) {
  const { code, output } = await npm(root, ['ping', '--fetch-retries=1', '--fetch-timeout=20000']);
  return code === 0 || !isNetworkTrouble(output);
}

const quietFlags = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
const patienceFlags = [
  '--prefer-offline',
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-factor=3',
];

async function npm(root, words) {
  const env = { ...process.env, NODE_ENV: '' };
  const node = outsideNode(root);
  const cli = npmCli(node);
  const args = [...patienceFlags, ...quietFlags, ...words];
  try {
    return await runQuietly(cli ? node : 'npm', cli ? [cli, ...args] : args, { cwd: root, env });
  } catch (error) {
    throw error.code === 'ENOENT' ? new Obstacle('npmMissing') : asObstacle(error, root);
  }
}

function npmCli(node) {
  const beside = join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const calling = process.env.npm_execpath;
  return [calling, beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

/** True when npm refuses the lock file itself, not when a download fails. */
export function isLockUnusable(output) {
  return /EUSAGE|in sync|ENOLOCK|existing package-lock|\bE404\b|\bETARGET\b|EINTEGRITY/.test(output);
}

const isDiskTrouble = (output) => /ENOSPC|EDQUOT|EROFS|EACCES|EPERM/.test(output);
const isNetworkTrouble = (output) =>
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|FETCH_ERROR|timeout/i.test(output);

/** The obstacle behind npm's words. */
export function obstacleOf(output, root) {
  if (/ENOSPC|EDQUOT/.test(output)) return new Obstacle('diskFull', { folder: root });
  if (isDiskTrouble(output)) return new Obstacle('readOnly', { folder: root });
  if (isNetworkTrouble(output)) return new Obstacle('noNetwork');
  return new Obstacle('installFailed', {}, output.trim().split('\n').slice(-15).join('\n'));
}
