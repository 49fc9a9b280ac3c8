import type { SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { PostgresDatabase } from './engine/postgres-handle.ts';
import type { Handle } from './engine/types.ts';

/**
 * The rows of a statement that the query builder cannot write, columns as the engine names them; the rest is the caller's promise
 * (PostgreSQL gives counts as text).
 */
export async function selectRows<T>({ kind, db }: Handle, statement: SQL): Promise<T[]> {
  if (kind === 'sqlite') return sqliteOf(db).all<T>(statement);
  const answer = await postgresOf(db).execute(statement);
  return (answer as unknown as { rows: T[] }).rows;
}

/** Runs a statement that the query builder cannot write and that gives no rows. */
export async function runStatement({ kind, db }: Handle, statement: SQL): Promise<void> {
  if (kind === 'sqlite') sqliteOf(db).run(statement);
  else await postgresOf(db).execute(statement);
}

/** Sound because `kind` says which of the two a handle holds. */
const sqliteOf = (db: Handle['db']) => db as BetterSQLite3Database;
const postgresOf = (db: Handle['db']) => db as unknown as PostgresDatabase;
