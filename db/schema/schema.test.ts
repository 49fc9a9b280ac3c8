import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { schema as postgres } from './postgres.ts';
import { schema as sqlite } from './sqlite.ts';

test('both engines have the same tables with the same columns', () => {
  const shape = (tables: Record<string, Parameters<typeof getTableColumns>[0]>) =>
    Object.entries(tables).map(([key, table]) => ({
      key,
      name: getTableName(table),
      columns: Object.entries(getTableColumns(table)).map(
        ([field, column]) => `${field} ${column.name} ${column.notNull}`,
      ),
    }));
  expect(shape(postgres)).toEqual(shape(sqlite));
});

test('the two schema folders differ in nothing but the column helpers they import', () => {
  const read = (kind: string) =>
    readdirSync(join(import.meta.dirname, kind)).map((file) => ({
      file,
      text: readFileSync(join(import.meta.dirname, kind, file), 'utf8').replaceAll(
        `#db/columns/${kind}`,
        '#db/columns',
      ),
    }));
  expect(read('postgres')).toEqual(read('sqlite'));
});
