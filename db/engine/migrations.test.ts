import { describe, expect, test } from 'vitest';
import { pendingMigrations, readMigrations } from './migrations.ts';

const migration = (hash: string) => ({ hash, statements: [`-- ${hash}`] });
const [first, second, third] = [migration('a'), migration('b'), migration('c')];
const newer = (position: number) =>
  expect.objectContaining({ code: 'database-newer', details: { migration: position } });

describe('pending migrations', () => {
  test('a new database needs all of them, in order', () => {
    expect(pendingMigrations([first, second, third], [])).toEqual([first, second, third]);
  });

  test('a database that lags needs the rest', () => {
    expect(pendingMigrations([first, second, third], ['a'])).toEqual([second, third]);
    expect(pendingMigrations([first, second], ['a', 'b'])).toEqual([]);
  });

  test('a database that knows one more is newer than the program', () => {
    expect(() => pendingMigrations([first], ['a', 'b'])).toThrow(newer(2));
  });

  test('another history is refused even where it is shorter', () => {
    expect(() => pendingMigrations([first, second, third], ['a', 'x'])).toThrow(newer(2));
    expect(() => pendingMigrations([], ['a'])).toThrow(newer(1));
  });
});

test.each(['sqlite', 'postgres'] as const)('the migrations of %s are there and each says something', (kind) => {
  const all = readMigrations(kind);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map((each) => each.hash)).size).toBe(all.length);
  for (const each of all) expect(each.statements.length).toBeGreaterThan(0);
});

test('both engines have the same number of migrations', () => {
  expect(readMigrations('postgres')).toHaveLength(readMigrations('sqlite').length);
});
