import type { Logger } from 'drizzle-orm';

const key = Symbol.for('arainfo.queries');

type Holder = typeof globalThis & { [key]?: { count: number } };

/** Number of SQL statements this process has sent since it started; shared by all bundles of the process. */
export function queryCount(): { count: number } {
  const holder: Holder = globalThis;
  holder[key] ??= { count: 0 };
  return holder[key];
}

export const countingLogger: Logger = {
  logQuery: () => {
    queryCount().count += 1;
  },
};
