import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { DomainError } from '#lib/errors';

/** "ARAI" in SQLite's header, so that another program's file is never taken for ours. */
const applicationId = 0x41524149;

/**
 * A lost or emptied file must never be taken for a first start (SQLite accepts a zero-length file as an empty database).
 * Throws `database-lost` where the marker says that there was a paper, `database-read-only` where we may not write.
 */
export function checkSqliteFile(path: string): void {
  const folder = dirname(path);
  const isThere = existsSync(path) && statSync(path).size > 0;
  if (!isThere && existsSync(markerOf(path))) throw new DomainError('database-lost', { path });
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(isThere ? path : folder, constants.W_OK);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new DomainError('database-read-only', { path });
  }
}

/** Stamps a new database; throws `database-foreign` for a file that some other program made, and leaves it as it was. */
export function markSqliteFile(path: string): void {
  const connection = new BetterSqlite3(path, { timeout: 10_000 });
  try {
    const id = readOwner(path, connection);
    if (id !== applicationId) connection.pragma(`application_id = ${applicationId}`);
  } finally {
    connection.close();
  }
  if (!existsSync(markerOf(path)))
    writeFileSync(markerOf(path), 'This folder holds a newspaper. Keep it with its database.\n');
}

function readOwner(path: string, connection: Database): number {
  try {
    const id = Number(connection.pragma('application_id', { simple: true }));
    const tables = Number(connection.prepare('select count(*) from sqlite_schema').pluck().get());
    if (id === applicationId || (id === 0 && tables === 0)) return id;
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_NOTADB')) throw error;
  }
  throw new DomainError('database-foreign', { path });
}

function markerOf(path: string): string {
  return `${path}.paper`;
}
