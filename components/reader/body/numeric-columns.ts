import type { Table } from '#domain/body/types';

const number = /^[−–-]?\s?[\d\s\u00a0.,–]+\s?(%|₸)?$/;

/** The columns, counted from 0, in which every filled cell is a number; they are set flush at the end. */
export function numericColumns({ rows }: Pick<Table, 'rows'>): Set<number> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell
        .map((run) => run.text)
        .join('')
        .trim(),
    ),
  );
  return new Set(
    Array.from({ length: columns }, (_, column) => column).filter((column) => {
      const filled = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
      return filled.length > 0 && filled.every((text) => number.test(text) && /\d/.test(text));
    }),
  );
}
