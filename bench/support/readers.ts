import { setTimeout as wait } from 'node:timers/promises';
import { get } from './http.ts';

export type Reading = { answered: number; failed: string[]; stop(): Promise<void> };

/** `count` readers who each open one of the pages after another, `pauseMs` apart; `pages` is asked for at each step. */
export function startReaders(url: string, count: number, pauseMs: number, pages: () => readonly string[]): Reading {
  const reading: Reading = { answered: 0, failed: [], stop };
  let isOver = false;
  const readers = Array.from({ length: count }, async (_, reader) => {
    await wait((reader * pauseMs) / count);
    for (let step = reader; !isOver; step += 1) {
      const path = pages()[step % pages().length] ?? '/';
      const status = await get(url + path).then((answer) => answer.status, String);
      reading.answered += 1;
      if (typeof status === 'string' || status >= 500) reading.failed.push(`${path}: ${status}`);
      await wait(pauseMs);
    }
  });
  async function stop(): Promise<void> {
    isOver = true;
    await Promise.all(readers);
  }
  return reading;
}
