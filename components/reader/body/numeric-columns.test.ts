import { expect, test } from 'vitest';
import { numericColumns } from './numeric-columns.ts';

const rows = (table: string[][]) => ({ rows: table.map((row) => row.map((text) => [{ text }])) });

test('a column of sums is numeric, a column of names is not', () => {
  const table = rows([
    ['Меркі ауданы', '1 240,5', '12 %'],
    ['Шу ауданы', '980', '−3%'],
  ]);
  expect([...numericColumns(table)]).toEqual([1, 2]);
});

test('empty cells do not decide, one word does', () => {
  expect([
    ...numericColumns(
      rows([
        ['5', ''],
        ['', 'жоқ'],
        ['7', '9'],
      ]),
    ),
  ]).toEqual([0]);
});

test('a clock time is not a number', () => {
  expect(numericColumns(rows([['07:15'], ['08:20']])).size).toBe(0);
});

test('a table without rows has no numeric columns', () => {
  expect(numericColumns({ rows: [] }).size).toBe(0);
});
