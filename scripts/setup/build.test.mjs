import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ensureBuilt, isBuilt, noteRunning } from './build.mjs';
import { sourceFingerprint } from './fingerprint.mjs';
import { withPreparationLock } from './preparation-lock.mjs';

const impossiblePid = 2 ** 30;

let root;
const write = (file, content) => writeFileSync(join(root, file), content);

/** A builder that counts its runs, or fails as the source tells it. */
const builder = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const source = readFileSync('app/page.tsx', 'utf8');
if (source.startsWith('fail')) { console.log(source); process.exit(1); }
appendFileSync('runs', 'x');
mkdirSync('.next', { recursive: true });
writeFileSync('.next/BUILD_ID', 'id');
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const folder of ['app', 'node_modules/next/dist/bin']) mkdirSync(join(root, folder), { recursive: true });
  write('node_modules/next/dist/bin/package.json', '{"type":"module"}');
  write('node_modules/next/dist/bin/next', builder);
  write('app/page.tsx', 'one');
});

const runs = () => readFileSync(join(root, 'runs'), 'utf8').length;

describe('building', () => {
  test('it builds once and again only when a source changed', async () => {
    expect(await ensureBuilt(root, process.execPath)).toBe(true);
    expect(await ensureBuilt(root, process.execPath)).toBe(false);
    write('app/page.tsx', 'two');
    expect(await ensureBuilt(root, process.execPath)).toBe(true);
    expect(runs()).toBe(2);
  });

  test('two starts at once build once', async () => {
    const built = await Promise.all([ensureBuilt(root, process.execPath), ensureBuilt(root, process.execPath)]);
    expect(built.sort()).toEqual([false, true]);
    expect(runs()).toBe(1);
  });

  test('a build without its stamp was broken off and is made again', async () => {
    await ensureBuilt(root, process.execPath);
    rmSync(join(root, '.next', 'arainfo-build'));
    expect(isBuilt(root)).toBe(false);
  });

  test('a failed build tells the last lines, keeps the log and leaves no stamp', async () => {
    write('app/page.tsx', 'fail: unexpected token');
    await expect(ensureBuilt(root, process.execPath)).rejects.toMatchObject({
      code: 'buildFailed',
      detail: 'fail: unexpected token',
    });
    expect(readFileSync(join(root, '.next-state', 'build.log'), 'utf8')).toContain('unexpected token');
    expect(isBuilt(root)).toBe(false);
  });

  test('a full disk has its own sentence', async () => {
    write('app/page.tsx', 'fail: ENOSPC: no space left on device');
    await expect(ensureBuilt(root, process.execPath)).rejects.toMatchObject({ code: 'diskFull' });
  });

  test('a build is not replaced under a running server, but after it', async () => {
    await ensureBuilt(root, process.execPath);
    write('app/page.tsx', 'two');
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'server/main.ts']);
    await once(server, 'spawn');
    noteRunning(root, server.pid);
    await expect(ensureBuilt(root, process.execPath)).rejects.toMatchObject({ code: 'serverRunning' });
    server.kill();
    await once(server, 'close');
    expect(await ensureBuilt(root, process.execPath)).toBe(true);
  });
});

describe('the fingerprint of the sources', () => {
  test('a moved time does not change it, a test file does not either, a renamed file does', () => {
    const before = sourceFingerprint(root);
    utimesSync(join(root, 'app/page.tsx'), 1, 1);
    write('app/page.test.tsx', 'x');
    expect(sourceFingerprint(root)).toBe(before);
    write('app/other.tsx', 'one');
    rmSync(join(root, 'app/page.tsx'));
    expect(sourceFingerprint(root)).not.toBe(before);
  });
});

describe('the preparation lock', () => {
  test('a lock whose holder died is passed over', async () => {
    mkdirSync(join(root, '.next-state'));
    write('.next-state/lock', JSON.stringify({ pid: impossiblePid, host: hostname() }));
    expect(await withPreparationLock(root, async () => 'done')).toBe('done');
  });

  test('a lock of another machine is passed over when it stopped beating', async () => {
    mkdirSync(join(root, '.next-state'));
    write('.next-state/lock', JSON.stringify({ pid: 1, host: 'elsewhere' }));
    utimesSync(join(root, '.next-state/lock'), new Date(0), new Date(0));
    expect(await withPreparationLock(root, async () => 'done')).toBe('done');
  });

  test('work that fails frees the lock', async () => {
    await expect(withPreparationLock(root, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withPreparationLock(root, async () => 'done')).toBe('done');
  });
});
