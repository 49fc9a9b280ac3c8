import type { FormAction } from '#components/ui/action-form.client.tsx';
import { type Column, DataTable } from '#components/ui/data-table.tsx';
import { ConfirmRemoval } from './confirm-removal.tsx';

type Props<Row> = {
  words: (key: string, values?: Record<string, string>) => string;
  cancel: string;
  columns: Column<Row>[];
  rows: Row[];
  nameOf: (row: Row) => string;
  remove: FormAction;
};

/** A list kept by hand, each row with the button that takes it out. */
export function RemovableTable<Row extends { id: number }>(props: Props<Row>) {
  const { words: t, cancel, columns, rows, nameOf, remove } = props;
  const act: Column<Row> = {
    ...{ key: 'act', label: t('act') },
    cell: (row) => <ConfirmRemoval action={remove} id={row.id} name={nameOf(row)} words={t} cancel={cancel} />,
  };
  return <DataTable caption={t('title')} rows={rows} rowKey={(row) => row.id} columns={[...columns, act]} />;
}
