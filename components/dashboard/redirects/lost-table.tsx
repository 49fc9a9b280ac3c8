import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { TextInput } from '#components/ui/field.tsx';

export type LostRow = {
  path: string;
  hits: string;
  last: string;
  /** The host whose page had the link. */
  referrer: string | null;
  suggestion: { path: string; title: string } | null;
};

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  isIgnored: boolean;
  rows: LostRow[];
  settle: FormAction;
};

/** Addresses that lead nowhere, each with a field that says where to lead it, filled where the program knows a likely place. */
export function LostTable({ words: t, isIgnored, rows, settle }: Props) {
  return (
    <DataTable
      caption={t('views.lost')}
      rows={rows}
      rowKey={(row) => row.path}
      columns={[
        { key: 'path', label: t('lost.path'), isMain: true, cell: (row) => row.path },
        { key: 'hits', label: t('hits'), isTight: true, cell: (row) => row.hits },
        { key: 'last', label: t('lastHit'), isTight: true, cell: (row) => row.last },
        { key: 'referrer', label: t('lost.referrer'), cell: (row) => row.referrer ?? '–' },
        {
          key: 'to',
          label: t('to'),
          cell: (row) => <LostForm row={row} {...{ words: t, isIgnored, settle }} />,
        },
      ]}
    />
  );
}

function LostForm({ row, words: t, isIgnored, settle }: Omit<Props, 'rows'> & { row: LostRow }) {
  const act = isIgnored ? 'wait' : 'ignore';
  return (
    <ActionForm
      action={settle}
      submit={t('addSubmit')}
      kind={row.suggestion ? 'primary' : 'plain'}
      extra={
        <Button kind="quiet" name="act" value={act} formNoValidate aria-label={t(`lost.${act}Of`, { path: row.path })}>
          {t(`lost.${act}`)}
        </Button>
      }
    >
      <input type="hidden" name="fromPath" value={row.path} />
      <div>
        <TextInput
          name="toPath"
          aria-label={t('lost.toOf', { path: row.path })}
          defaultValue={row.suggestion?.path ?? ''}
          placeholder="/"
          required
          {...{ maxLength: 500, spellCheck: false, autoCapitalize: 'none' }}
        />
        {row.suggestion && <small>{t('lost.suggested', { title: row.suggestion.title })}</small>}
      </div>
    </ActionForm>
  );
}
