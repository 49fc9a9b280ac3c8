import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm';

const key = Symbol.for('arainfo.queries');

type Counter = { count: number; leftOut: AsyncLocalStorage<true> };
type Holder = typeof globalThis & { [key]?: Counter };

function counter(): Counter {
  const holder: Holder = globalThis;
  holder[key] ??= { count: 0, leftOut: new AsyncLocalStorage() };
  return holder[key];
}

/** Number of SQL statements this process has sent for requests since it started; shared by all bundles of the process. */
export function queryCount(): Pick<Counter, 'count'> {
  return counter();
}

/** Runs recurring work whose statements say nothing about what a page costs; they are not counted. */
export function withoutCounting<T>(work: () => Promise<T>): Promise<T> {
  return counter().leftOut.run(true, work);
}

export const countingLogger: Logger = {
  logQuery: () => {
    if (counter().leftOut.getStore() === undefined) counter().count += 1;
  },
};
