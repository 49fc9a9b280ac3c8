import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { followChanges } from './follow-changes.ts';
import {
  latestChangeOnPostgres,
  migratePostgres,
  type PostgresDatabase,
  postgresHandle,
  writeToPostgres,
} from './postgres-handle.ts';
import { countingLogger } from './query-counter.ts';
import type { Engine } from './types.ts';

/** Opens a pool on `postgres://…`; connects on first use, so a wrong address shows itself in `migrate`. */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  const db: PostgresDatabase = drizzle(pool, { logger: countingLogger });
  const follower = followChanges(url, () => latestChangeOnPostgres(db));
  return {
    kind: 'postgres',
    reader: postgresHandle(db),
    async write(work) {
      const result = await writeToPostgres(db, work);
      await follower.refresh();
      return result;
    },
    latestChange: () => follower.latest(),
    migrate: () => migratePostgres(db),
    close: async () => {
      await follower.close();
      await pool.end();
    },
  };
}
