import Link from 'next/link';
import { DataTable } from '#components/ui/data-table.tsx';
import type { FaultKind } from '#domain/health/types';
import type { Lang } from '#lib/lang';

export type FaultRow = {
  key: string;
  /** The article, page or picture to open, and what it is called. */
  href: string;
  where: string;
  lang: Lang | null;
  what: string;
};

type Props = { words: (key: string) => string; kind: FaultKind; rows: FaultRow[] };

/** What is to be put right, each with the place to do it. */
export function FaultTable({ words: t, kind, rows }: Props) {
  return (
    <DataTable
      caption={t(`kinds.${kind}`)}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          ...{ key: 'where', label: t('where'), isMain: true },
          cell: (row) => (
            <Link href={row.href} prefetch={false} lang={row.lang ?? undefined}>
              {row.where}
            </Link>
          ),
        },
        { key: 'lang', label: t('lang'), cell: (row) => row.lang && t(`langs.${row.lang}`) },
        { key: 'what', label: t('what'), cell: (row) => row.what },
      ]}
    />
  );
}
