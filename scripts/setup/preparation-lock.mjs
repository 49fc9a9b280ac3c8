import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asObstacle, say } from './say.mjs';

const beatMs = 2_000;
const deadAfterMs = 20_000;

export const stateFolder = (root) => join(root, '.next-state');

/** Runs `work` while no other start prepares the same folder; a holder that died is passed over. */
export async function withPreparationLock(root, work) {
  const file = join(stateFolder(root), 'lock');
  try {
    mkdirSync(stateFolder(root), { recursive: true });
    await acquire(file);
  } catch (error) {
    throw asObstacle(error, root);
  }
  const beat = setInterval(() => touch(file), beatMs);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.removeListener('exit', release);
    release();
  }
}

async function acquire(file) {
  for (let told = false; ; told = true) {
    if (tryCreate(file)) return;
    if (isAbandoned(file)) rmSync(file, { force: true });
    else {
      if (!told) say('waiting');
      await sleep(300);
    }
  }
}

function tryCreate(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > deadAfterMs) return true;
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8'));
    return host === hostname() && !isAlive(pid);
  } catch {
    return false;
  }
}

/** True while a process with this id exists, also another user's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
