import {
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  json as jsonColumn,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

export { doublePrecision as real, index, integer, pgTable as table, primaryKey, text, uniqueIndex };

const milliseconds = customType<{ data: Date; driverData: string | number }>({
  dataType: () => 'bigint',
  fromDriver: (value) => new Date(Number(value)),
  toDriver: (value) => value.getTime(),
});

/** Row number given by the engine, never reused. */
export const id = (name = 'id') => integer(name).primaryKey().generatedByDefaultAsIdentity();

/** UTC milliseconds in storage, `Date` in code: the same number as on SQLite, so that arithmetic in SQL agrees. */
export const timestamp = (name: string) => milliseconds(name);

/** JSON text, kept as it was written (`jsonb` would reorder keys). */
export const json = <T>(name: string) => jsonColumn(name).$type<T>();

export const flag = (name: string) => boolean(name);
