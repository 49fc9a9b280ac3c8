import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export { index, integer, primaryKey, real, sqliteTable as table, text, uniqueIndex };

/** Row number given by the engine, never reused. */
export const id = (name = 'id') => integer(name).primaryKey({ autoIncrement: true });

/** UTC milliseconds in storage, `Date` in code. */
export const timestamp = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** JSON text; the type is the caller's promise, checked where the value is written. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

export const flag = (name: string) => integer(name, { mode: 'boolean' });
