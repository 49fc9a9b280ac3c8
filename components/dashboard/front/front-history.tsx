import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Lang } from '#lib/lang';

type HistoryRow = { id: number; actor: string; at: string; isLive: boolean };
type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  lang: Lang;
  page: number;
  hasMore: boolean;
  rows: HistoryRow[];
};

/** Who arranged the front page and when; a former one opens on the board and is live only when saved. */
export function FrontHistory({ words: t, lang, page, hasMore, rows }: Props) {
  const pageHref = (number: number) => `/dashboard/front?lang=${lang}&page=${number}#history`;
  return (
    <Panel title={t('history.title')} id="history">
      {rows.length === 0 ? (
        <EmptyState title={t('history.empty')} />
      ) : (
        <DataTable
          caption={t('history.title')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'at', label: t('history.at'), isMain: true, cell: (row) => row.at },
            { key: 'actor', label: t('history.actor'), cell: (row) => row.actor },
            { key: 'act', label: t('history.act'), cell: (row) => <Act row={row} words={t} lang={lang} /> },
          ]}
        />
      )}
      <Pager
        label={t('history.title')}
        position={String(page)}
        previous={page > 1 ? { href: pageHref(page - 1), label: t('history.newer') } : null}
        next={hasMore ? { href: pageHref(page + 1), label: t('history.older') } : null}
      />
    </Panel>
  );
}

function Act({ row, words: t, lang }: { row: HistoryRow; words: Props['words']; lang: Lang }) {
  if (row.isLive) return t('history.live');
  return (
    <a href={`/dashboard/front?lang=${lang}&from=${row.id}`} aria-label={t('history.restoreOf', { time: row.at })}>
      {t('history.restore')}
    </a>
  );
}
