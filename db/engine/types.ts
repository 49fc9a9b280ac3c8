import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { schema } from '#db/schema/sqlite';

/** What queries run on: the SQLite types are the contract, the PostgreSQL handle is cast to them once. */
export type Handle = {
  kind: 'sqlite' | 'postgres';
  db: Omit<BetterSQLite3Database, 'transaction' | 'all' | 'get' | 'values'>;
  t: typeof schema;
};

export type Engine = {
  kind: Handle['kind'];
  reader: Handle;
  /** Runs alone among all writers of this database; commits when the promise resolves, rolls back when it rejects. */
  write<T>(work: (handle: Handle) => Promise<T>): Promise<T>;
  /** Highest committed `changes.seq`; synchronous where the engine can answer in microseconds. */
  latestChange(): number | Promise<number>;
  migrate(): Promise<void>;
  close(): Promise<void>;
};
