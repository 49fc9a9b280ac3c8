import BetterSqlite3, { type Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { schema } from '#db/schema/sqlite';
import { migrateSqlite } from './migrate-sqlite.ts';
import { countingLogger } from './query-counter.ts';
import { checkSqliteFile, markSqliteFile } from './sqlite-file.ts';
import type { Engine, Handle } from './types.ts';

/**
 * Opens the database file with one connection for reading and one for writing (WAL).
 * Throws `database-lost`, `database-foreign`, `database-read-only` before anything is made anew over an old paper.
 */
export function openSqlite(path: string): Engine {
  checkSqliteFile(path);
  markSqliteFile(path);
  const writer = connect(path);
  const reader = connect(path);
  reader.pragma('query_only = ON');
  const latest = prepareLatest(reader);
  const writeHandle = handleOn(writer);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    kind: 'sqlite',
    reader: handleOn(reader),
    write(work) {
      const result = queue.then(() => inTransaction(writer, () => work(writeHandle)));
      queue = result.catch(() => undefined);
      return result;
    },
    latestChange: latest,
    migrate: async () => migrateSqlite(writer),
    close: async () => {
      await queue;
      reader.close();
      writer.close();
    },
  };
}

function connect(path: string): Database {
  const connection = new BetterSqlite3(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 10000');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cache_size = -32768');
  if (connection.pragma('synchronous', { simple: true }) !== 2) throw new Error('SQLite refused synchronous=FULL');
  return connection;
}

function handleOn(connection: Database): Handle {
  return { kind: 'sqlite', db: drizzle(connection, { logger: countingLogger }), t: schema };
}

async function inTransaction<T>(writer: Database, work: () => Promise<T>): Promise<T> {
  writer.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    writer.exec('COMMIT');
    return result;
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK');
    throw error;
  }
}

/** Prepared on first use, because before the first migration there is no table to prepare against. */
function prepareLatest(reader: Database): () => number {
  let statement: ReturnType<Database['prepare']> | undefined;
  return () => {
    statement ??= reader.prepare('select coalesce(max(seq), 0) from changes').pluck();
    return Number(statement.get([]));
  };
}
