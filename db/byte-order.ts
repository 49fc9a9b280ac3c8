import { type Column, type SQL, sql } from 'drizzle-orm';
import { database } from './client.ts';

/** Orders by the bytes of a text on both engines; PostgreSQL would follow the locale it was made with. */
export function byteOrder(column: Column): SQL {
  return database().kind === 'postgres' ? sql`${column} collate "C"` : sql`${column}`;
}
