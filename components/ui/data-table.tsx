import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { ScrollBox } from './scroll-box.ts';

/** One column; `isMain` is the one that names the row (a card's heading on a phone), `isTight` is never wrapped, `isAct` says itself what it does. */
export type Column<Row> = {
  key: string;
  label: string;
  isMain?: boolean;
  isTight?: boolean;
  isAct?: boolean;
  cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
};

/** A table on a wide screen, cards on a phone; the caption is for screen readers. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <ScrollBox className={styles.box} label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, label, isMain, isTight, isAct, cell }) => (
                <td
                  key={key}
                  data-label={isAct ? undefined : label}
                  data-main={isMain || undefined}
                  data-tight={isTight || undefined}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
