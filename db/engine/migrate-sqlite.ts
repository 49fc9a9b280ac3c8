import type { Database } from 'better-sqlite3';
import { pendingMigrations, readMigrations } from './migrations.ts';

/** Applies what is missing in one transaction that no other process can enter: the old state or the new, never between. */
export function migrateSqlite(connection: Database): void {
  connection.exec('BEGIN EXCLUSIVE');
  try {
    connection.exec('create table if not exists migrations (position integer primary key, hash text not null)');
    const applied = connection.prepare('select hash from migrations order by position').pluck().all().map(String);
    const record = connection.prepare('insert into migrations (hash) values (?)');
    for (const migration of pendingMigrations(readMigrations('sqlite'), applied)) {
      for (const statement of migration.statements) connection.exec(statement);
      record.run(migration.hash);
    }
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
