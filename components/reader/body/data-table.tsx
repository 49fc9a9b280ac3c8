import { getTranslations } from 'next-intl/server';
import { byPlace } from '#components/ui/by-place.ts';
import { ScrollBox } from '#components/ui/scroll-box.ts';
import type { Inline, Table } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { InlineText, type RunNotes } from './inline-text.tsx';
import { numericColumns } from './numeric-columns.ts';
import styles from './table.module.css';

type Props = { lang: Lang; table: Table; runs: RunNotes };

/** Scrolls in its own box, never the page. */
export async function DataTable({ lang, table, runs }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Body' });
  const numeric = numericColumns(table);
  return (
    <ScrollBox className={styles.box} label={table.caption || t('table')}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        {table.header.length > 0 && (
          <thead>
            <tr>
              {byPlace(table.header, (cell, column) => (
                <th scope="col" align={alignment(numeric, column)}>
                  <InlineText content={cell} runs={runs} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {byPlace(table.rows, (row) => (
            <Row cells={row} numeric={numeric} runs={runs} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = { cells: Inline[][]; numeric: Set<number>; runs: RunNotes };

function Row({ cells, numeric, runs }: RowProps) {
  return (
    <tr>
      {byPlace(cells, (cell, column) => (
        <td align={alignment(numeric, column)}>
          <InlineText content={cell} runs={runs} />
        </td>
      ))}
    </tr>
  );
}

function alignment(numeric: Set<number>, column: number): 'right' | undefined {
  return numeric.has(column) ? 'right' : undefined;
}
