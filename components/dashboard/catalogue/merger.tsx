import type { FormAction } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { ConfirmAction } from './confirm-action.client.tsx';
import { SearchForm } from './search-form.tsx';

type Named = { id: number; name: string };
type Props = {
  words: (key: string, values?: Record<string, string | number>) => string;
  common: (key: string) => string;
  from: Named & { count: number };
  /** What was searched for, and what was found by it; null before a search. */
  search: string;
  found: Named[] | null;
  merge: FormAction;
};

/** Finds the one that stays, then asks once before the two become one. */
export function Merger({ words: t, common, from, search, found, merge }: Props) {
  return (
    <>
      <p>{t('merge.lead', { name: from.name })}</p>
      <SearchForm label={t('merge.search')} submit={common('search')} text={search} name="into" />
      {found?.length === 0 && <p role="status">{t('merge.empty')}</p>}
      {found && found.length > 0 && (
        <DataTable
          caption={t('merge.title')}
          rows={found}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', label: t('name'), isMain: true, cell: (row) => row.name },
            {
              key: 'merge',
              label: t('merge.title'),
              cell: (row) => (
                <ConfirmAction
                  action={merge}
                  fields={{ from: from.id, into: row.id, name: from.name }}
                  trigger={t('merge.submit')}
                  title={t('merge.ask', { name: from.name, into: row.name })}
                  confirm={t('merge.submit')}
                  cancel={common('cancel')}
                >
                  <p>{t('merge.text', { count: from.count })}</p>
                </ConfirmAction>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
