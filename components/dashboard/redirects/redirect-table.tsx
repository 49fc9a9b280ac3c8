import { ConfirmAction } from '#components/dashboard/catalogue/confirm-action.client.tsx';
import type { FormAction } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';

export type RedirectRow = { id: number; from: string; to: string; since: string };

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  cancel: string;
  rows: RedirectRow[];
  remove: FormAction;
};

/** Where old addresses lead, each with a button that asks before it takes one away. */
export function RedirectTable({ words: t, cancel, rows, remove }: Props) {
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'from', label: t('from'), isMain: true, cell: (row) => row.from },
        { key: 'to', label: t('to'), cell: (row) => <a href={row.to}>{row.to}</a> },
        { key: 'since', label: t('since'), cell: (row) => row.since },
        {
          key: 'act',
          label: t('act'),
          cell: (row) => (
            <ConfirmAction
              action={remove}
              fields={{ id: row.id }}
              trigger={t('remove.submit')}
              title={t('remove.ask', { path: row.from })}
              confirm={t('remove.submit')}
              cancel={cancel}
            >
              <p>{t('remove.text')}</p>
            </ConfirmAction>
          ),
        },
      ]}
    />
  );
}
