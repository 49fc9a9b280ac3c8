import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHelper } from './helper-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-helper-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(source: string) {
  const script = join(folder, 'script.mjs');
  writeFileSync(script, source);
  const logged: unknown[] = [];
  return { logged, helper: startHelper(script, 'could not', (...line) => logged.push(line)) };
}

test('a helper is under way until it has ended', async () => {
  const { helper, logged } = start('setTimeout(() => process.disconnect(), 50);');
  expect(helper.isUnderWay()).toBe(true);
  await expect.poll(() => helper.isUnderWay(), { timeout: 10_000 }).toBe(false);
  await helper.stop();
  expect(logged).toEqual([]);
});

test('a helper leaves the processor to the server', async () => {
  const { helper, logged } = start("import { getPriority } from 'node:os'; process.exit(getPriority());");
  await expect.poll(() => helper.isUnderWay(), { timeout: 10_000 }).toBe(false);
  expect(logged).toEqual([['error', 'could not', { code: constants.priority.PRIORITY_BELOW_NORMAL, signal: null }]]);
});

test('one that ends badly is logged and no longer under way', async () => {
  const { helper, logged } = start('process.exit(3);');
  await expect.poll(() => helper.isUnderWay(), { timeout: 10_000 }).toBe(false);
  expect(logged).toEqual([['error', 'could not', { code: 3, signal: null }]]);
});

test('stopping waits until it has finished what it was at', async () => {
  const { helper, logged } = start(`
    process.on('SIGTERM', () => setTimeout(() => process.exit(0), 100));
    process.send('ready');
    setInterval(() => {}, 1_000);
  `);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const asked = performance.now();
  await helper.stop();
  expect(performance.now() - asked).toBeGreaterThan(90);
  expect([helper.isUnderWay(), logged]).toEqual([false, []]);
});

test('one that is stopped before it can listen is no failure', async () => {
  const { helper, logged } = start('setInterval(() => {}, 1_000);');
  await helper.stop();
  expect([helper.isUnderWay(), logged]).toEqual([false, []]);
});
