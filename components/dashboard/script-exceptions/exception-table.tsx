import Link from 'next/link';
import { RemovableTable } from '#components/dashboard/catalogue/removable-table.tsx';
import type { FormAction } from '#components/ui/action-form.client.tsx';
import type { StoredScriptException } from '#domain/script-exceptions/types';

export type ExceptionRow = StoredScriptException & { href: string; byLetters: { latin: string; arabic: string } };

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  cancel: string;
  rows: ExceptionRow[];
  remove: FormAction;
};

/** The words that are not spelled by their letters, with what either script shows. */
export function ExceptionTable({ words: t, cancel, rows, remove }: Props) {
  return (
    <RemovableTable
      words={t}
      cancel={cancel}
      rows={rows}
      nameOf={(row) => row.word}
      remove={remove}
      columns={[
        {
          ...{ key: 'word', label: t('word'), isMain: true },
          cell: (row) => (
            <Link href={row.href} lang="kk">
              {row.word}
            </Link>
          ),
        },
        {
          ...{ key: 'latin', label: t('latin') },
          cell: (row) => (
            <Shown given={row.latin} byLetters={row.byLetters.latin} lang="kk-Latn" note={t('byLetters')} />
          ),
        },
        {
          ...{ key: 'arabic', label: t('arabic') },
          cell: (row) => (
            <Shown given={row.arabic} byLetters={row.byLetters.arabic} lang="kk-Arab" note={t('byLetters')} />
          ),
        },
      ]}
    />
  );
}

type ShownProps = { given: string; byLetters: string; lang: string; note: string };

function Shown({ given, byLetters, lang, note }: ShownProps) {
  if (given !== '') return <bdi lang={lang}>{given}</bdi>;
  return (
    <>
      <bdi lang={lang}>{byLetters}</bdi> <small>{note}</small>
    </>
  );
}
