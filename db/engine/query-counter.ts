import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm';

const key = Symbol.for('arainfo.queries');

type Holder = typeof globalThis & { [key]?: { count: number } };

const background = new AsyncLocalStorage<true>();

/** Number of SQL statements this process has sent for requests since it started; shared by all bundles of the process. */
export function queryCount(): { count: number } {
  const holder: Holder = globalThis;
  holder[key] ??= { count: 0 };
  return holder[key];
}

/** Runs what no request asked for: its statements are not counted, so that a page's can be. */
export function inBackground<T>(work: () => Promise<T>): Promise<T> {
  return background.run(true, work);
}

/** Counts what drizzle sends, but for statements of `inBackground`. */
export const countingLogger: Logger = {
  logQuery: () => {
    if (!background.getStore()) queryCount().count += 1;
  },
};
