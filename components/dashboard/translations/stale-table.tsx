import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Lang } from '#lib/lang';

export type StaleRow = { articleId: number; lang: Lang; title: string; sourceTitle: string; saved: string };
type Props = { words: (key: string) => string; rows: StaleRow[]; untitled: string; confirm: FormAction };

/** Translations whose source changed, each with the way to what changed and «still right». */
export function StaleTable({ words: t, rows, untitled, confirm }: Props) {
  return (
    <DataTable
      caption={t('tabs.stale')}
      rows={rows}
      rowKey={(row) => row.articleId}
      columns={[
        {
          key: 'title',
          label: t('stale.title'),
          isMain: true,
          cell: ({ articleId, lang, title }) => (
            <a href={`/dashboard/articles/${articleId}?source`} lang={lang}>
              {title || untitled}
            </a>
          ),
        },
        { key: 'source', label: t('stale.source'), cell: (row) => row.sourceTitle },
        { key: 'changed', label: t('stale.changed'), isTight: true, cell: (row) => row.saved },
        {
          ...{ key: 'open', isTight: true, isAct: true },
          label: t('stale.open'),
          cell: (row) => <a href={`/dashboard/translations/${row.articleId}`}>{t('stale.open')}</a>,
        },
        {
          ...{ key: 'confirm', isTight: true, isAct: true },
          label: t('stale.confirm'),
          cell: (row) => (
            <ActionForm action={confirm} submit={t('stale.confirm')} kind="plain">
              <input type="hidden" name="articleId" value={row.articleId} />
            </ActionForm>
          ),
        },
      ]}
    />
  );
}
