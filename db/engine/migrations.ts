import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { DomainError } from '#lib/errors';

export type Migration = { hash: string; statements: string[] };

/** The migrations of one engine in order, each as its statements; the folder stands beside this one. */
export function readMigrations(kind: 'sqlite' | 'postgres'): Migration[] {
  const folder = join(import.meta.dirname, '..', 'migrations', kind);
  return readMigrationFiles({ migrationsFolder: folder }).map((file) => ({
    hash: file.hash,
    statements: file.sql.map((statement) => statement.trim()).filter((statement) => statement !== ''),
  }));
}

/**
 * The migrations still to apply, given the hashes already applied in order.
 * Throws `database-newer` when the database knows a migration that this program does not.
 */
export function pendingMigrations(all: Migration[], applied: string[]): Migration[] {
  applied.forEach((hash, position) => {
    if (all[position]?.hash !== hash) throw new DomainError('database-newer', { migration: position + 1 });
  });
  return all.slice(applied.length);
}
