import Link from 'next/link';
import { DataTable } from '#components/ui/data-table.tsx';
import { StatusMark } from '#components/ui/status-mark.tsx';
import type { LetterStatus } from '#domain/inbox/types';
import { letterShapes } from './letter-shapes.ts';

export type LetterTableRow = {
  id: number;
  number: string;
  name: string;
  subject: string;
  status: LetterStatus;
  assignee: string | null;
  date: string;
};

type Props = { words: (key: string) => string; rows: LetterTableRow[] };

/** Letters with where they stand and who has them. */
export function LetterTable({ words: t, rows }: Props) {
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          ...{ key: 'subject', label: t('subject'), isMain: true },
          cell: (row) => (
            <Link href={`/dashboard/inbox/${row.id}`} prefetch={false}>
              {row.subject || t('noSubject')}
            </Link>
          ),
        },
        { key: 'name', label: t('name'), cell: (row) => row.name },
        {
          ...{ key: 'status', label: t('status') },
          cell: (row) => <StatusMark shape={letterShapes[row.status]} label={t(`statuses.${row.status}`)} />,
        },
        { key: 'assignee', label: t('assignee'), cell: (row) => row.assignee ?? t('nobody') },
        { key: 'date', label: t('date'), cell: (row) => row.date },
        { key: 'number', label: t('number'), isTight: true, cell: (row) => row.number },
      ]}
    />
  );
}
