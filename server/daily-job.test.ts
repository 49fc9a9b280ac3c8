import { expect, test } from 'vitest';
import { runDaily } from './daily-job.ts';

test('a daily job runs at once and again, tells of a failure and goes on, and stops', async () => {
  const logged: string[] = [];
  let runs = 0;
  let again = () => {};
  const isThird = new Promise<void>((resolve) => {
    again = resolve;
  });
  const work = async () => {
    runs += 1;
    if (runs === 1) throw new Error('the disk is full');
    if (runs === 3) again();
  };
  const job = runDaily('could not', work, (level, message) => logged.push(`${level}: ${message}`), 5);
  await isThird;
  await job.stop();
  const before = runs;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(runs).toBe(before);
  expect(logged).toEqual(['error: could not']);
});
