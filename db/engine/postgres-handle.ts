import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { schema as postgresSchema } from '#db/schema/postgres';
import { pendingMigrations, readMigrations } from './migrations.ts';
import type { Handle } from './types.ts';

export type PostgresDatabase = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Any two processes that write hold this lock in turn, so that `changes.seq` grows in the order of commits. */
const writeLock = 4_121_749;

/**
 * The one cast between the engines. Sound because `db/schema/schema.test.ts` proves that both schemas have the same tables
 * and columns, and queries use only the query builder's common part.
 */
export function postgresHandle(db: PostgresDatabase): Handle {
  return { kind: 'postgres', db, t: postgresSchema } as unknown as Handle;
}

/** PostgreSQL delivers this notification at the commit, so a process killed after it cannot have kept it to itself. */
export const changeChannel = 'arainfo_changes';

/** Runs `work` alone among all writers of the database; the other processes hear of it. */
export function writeToPostgres<T>(db: PostgresDatabase, work: (handle: Handle) => Promise<T>): Promise<T> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${writeLock})`);
    const result = await work(postgresHandle(transaction));
    await transaction.execute(sql`select pg_notify(${changeChannel}, coalesce(max(seq), 0)::text) from changes`);
    return result;
  });
}

/** Applies what is missing under the write lock, all or nothing (PostgreSQL's DDL is transactional). */
export async function migratePostgres(db: PostgresDatabase): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${writeLock})`);
    await transaction.execute(
      sql`create table if not exists migrations (position serial primary key, hash text not null)`,
    );
    const table = sql`select hash from migrations order by position`;
    const applied = rowsOf(await transaction.execute(table)).map((row) => String(row.hash));
    for (const migration of pendingMigrations(readMigrations('postgres'), applied)) {
      for (const statement of migration.statements) await transaction.execute(sql.raw(statement));
      await transaction.execute(sql`insert into migrations (hash) values (${migration.hash})`);
    }
  });
}

/** The highest number in `changes`; 0 before the first change. */
export async function latestChangeOnPostgres(db: PostgresDatabase): Promise<number> {
  return Number(rowsOf(await db.execute(sql`select coalesce(max(seq), 0) as seq from changes`))[0]?.seq ?? 0);
}

function rowsOf(result: unknown): Record<string, unknown>[] {
  return (result as { rows: Record<string, unknown>[] }).rows;
}
