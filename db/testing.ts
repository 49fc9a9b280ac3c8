import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getTableName, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { useEngine } from './client.ts';
import {
  latestChangeOnPostgres,
  migratePostgres,
  type PostgresDatabase,
  postgresHandle,
  writeToPostgres,
} from './engine/postgres-handle.ts';
import { countingLogger } from './engine/query-counter.ts';
import { openSqlite } from './engine/sqlite.ts';
import type { Engine } from './engine/types.ts';
import { selectRows } from './rows.ts';
import { schema } from './schema/sqlite.ts';

/** Runs a suite on a real SQLite file and on a real PostgreSQL (in this process), each migrated, each test on empty tables. */
export function onBothEngines(name: string, suite: (kind: Engine['kind']) => void): void {
  for (const [kind, open] of [['sqlite', openTestSqlite] as const, ['postgres', openTestPostgres] as const]) {
    describe(`${name} on ${kind}`, () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = open();
        await engine.migrate();
        useEngine(engine);
      });
      beforeEach(() => emptyTables(engine));
      afterAll(async () => {
        useEngine(undefined);
        await engine.close();
      });
      suite(kind);
    });
  }
}

/** A database file in a folder of its own that goes away with the engine. */
export function openTestSqlite(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-test-'));
  const engine = openSqlite(join(folder, 'arainfo.db'));
  const close = async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...engine, close };
}

/** PostgreSQL inside this process; nothing is left of it afterwards. */
export function openTestPostgres(): Engine {
  const client = new PGlite();
  const db: PostgresDatabase = drizzle(client, { logger: countingLogger });
  return {
    kind: 'postgres',
    reader: postgresHandle(db),
    write: (work) => writeToPostgres(db, work),
    latestChange: () => latestChangeOnPostgres(db),
    migrate: () => migratePostgres(db),
    close: () => client.close(),
  };
}

/** Leaves nothing but the tables; numbers begin at 1 again, so that they are the same on both engines. */
async function emptyTables(engine: Engine): Promise<void> {
  const names = Object.values(schema).map((table) => getTableName(table));
  if (engine.kind === 'postgres') {
    const list = sql.raw(names.map((name) => `"${name}"`).join(', '));
    await engine.write(({ db }) =>
      (db as unknown as PostgresDatabase).execute(sql`truncate ${list} restart identity cascade`),
    );
    return;
  }
  await engine.write(async (handle) => {
    const { db } = handle;
    await db.run(sql`pragma defer_foreign_keys = on`);
    // The journal refuses to be shortened, except here.
    const guards = await selectRows<{ name: string; sql: string }>(
      handle,
      sql`select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'audit'`,
    );
    for (const { name } of guards) await db.run(sql.raw(`drop trigger "${name}"`));
    for (const name of names) await db.run(sql.raw(`delete from "${name}"`));
    await db.run(sql`delete from sqlite_sequence`);
    for (const guard of guards) await db.run(sql.raw(guard.sql));
  });
}
