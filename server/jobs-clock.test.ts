import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countingLogger, queryCount } from '#db/engine/query-counter';
import { startJobsClock } from './jobs-clock.ts';

const silent = () => undefined;

test('a job runs again and again, never over itself, and stop waits for the run under way', async () => {
  let running = 0;
  let mostAtOnce = 0;
  let runs = 0;
  const run = async () => {
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await wait(15);
    running -= 1;
    runs += 1;
  };
  const clock = startJobsClock([{ name: 'slow', everyMs: 5, run }], silent);
  while (runs < 3) await wait(5);
  await clock.stop();
  const runsAtStop = runs;
  expect(running).toBe(0);
  expect(mostAtOnce).toBe(1);
  await wait(40);
  expect(runs).toBe(runsAtStop);
});

test('a job that throws is logged and runs again, and the others go on', async () => {
  const lines: string[] = [];
  let others = 0;
  let failures = 0;
  const broken = async () => {
    failures += 1;
    throw new Error('no disk');
  };
  const other = async () => {
    others += 1;
  };
  const clock = startJobsClock(
    [
      { name: 'broken', everyMs: 5, run: broken },
      { name: 'other', everyMs: 5, run: other },
    ],
    (_, message, details) => lines.push(`${message} ${details?.job}`),
  );
  while (failures < 2 || others < 2) await wait(5);
  await clock.stop();
  expect(lines[0]).toBe('job failed broken');
});

test('statements of a job are not counted among those of requests', async () => {
  const before = queryCount().count;
  let runs = 0;
  const run = async () => {
    countingLogger.logQuery('select 1', []);
    await wait(1);
    countingLogger.logQuery('select 1', []);
    runs += 1;
  };
  const clock = startJobsClock([{ name: 'counted', everyMs: 5, run }], silent);
  while (runs < 2) await wait(5);
  await clock.stop();
  expect(queryCount().count).toBe(before);
  countingLogger.logQuery('select 1', []);
  expect(queryCount().count).toBe(before + 1);
});

test('a clock set back an hour while a job runs keeps the next run from nothing', async () => {
  const began = performance.now();
  let runs = 0;
  const readTime = () => new Date(runs === 0 ? 7_200_000 : 3_600_000 + performance.now());
  const run = async () => {
    runs += 1;
  };
  const clock = startJobsClock([{ name: 'set back', everyMs: 5, run }], silent, readTime);
  while (runs < 3 && performance.now() - began < 2_000) await wait(5);
  await clock.stop();
  expect(runs).toBeGreaterThanOrEqual(3);
});
