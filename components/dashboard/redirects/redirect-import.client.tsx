'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useActionState, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { Field, TextArea } from '#components/ui/field.tsx';
import { FileInput } from '#components/ui/file-input.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row, Stack } from '#components/ui/panel.tsx';
import { submitterOf } from '#components/ui/submitter-of.ts';
import { unanswered } from '#components/ui/unanswered.ts';

export type ImportRow = { line: string; from: string; to: string; outcome: string };

/** `text`: what still stands in the field; after an import only the lines that were refused. */
export type ImportState = { ok: boolean; message: string; text: string; rows: ImportRow[]; mayApply: boolean } | null;

type Props = {
  action: (state: ImportState, form: FormData) => Promise<ImportState>;
  words: Record<
    | 'text'
    | 'textHint'
    | 'file'
    | 'choose'
    | 'noFile'
    | 'preview'
    | 'apply'
    | 'table'
    | 'line'
    | 'from'
    | 'outcome'
    | 'to',
    string
  >;
};

/** A list of redirects, pasted or from a file: shown line by line first, then written. Nothing that was typed is lost. */
export function RedirectImport({ action, words }: Props) {
  const t = useTranslations('Shell');
  const [posted, post] = useActionState(action, null);
  const [said, setSaid] = useState<ImportState>(null);
  const [isPending, begin] = useTransition();
  const state = said ?? posted;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form, submitterOf(event));
    const file = form.elements.namedItem('file');
    if (file instanceof HTMLInputElement) file.value = '';
    begin(async () => {
      const answer = await action(state, data).catch(unanswered(t('unreachable')));
      setSaid(answer && { text: '', rows: [], mayApply: false, ...state, ...answer });
    });
  };
  return (
    <Stack>
      <form action={post} onSubmit={send}>
        <Stack>
          <Field id="redirect-lines" label={words.text} hint={words.textHint}>
            <TextArea
              key={state?.text ?? ''}
              name="text"
              rows={10}
              defaultValue={state?.text ?? ''}
              {...{ spellCheck: false, autoCapitalize: 'none' }}
            />
          </Field>
          <Field id="redirect-file" label={words.file}>
            <FileInput
              name="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              words={{ choose: words.choose, none: words.noFile }}
            />
          </Field>
          {state && <Notice tone={state.ok ? 'good' : 'bad'}>{state.message}</Notice>}
          <Row>
            <Button name="step" value="preview" kind={state?.mayApply ? 'plain' : 'primary'} disabled={isPending}>
              {words.preview}
            </Button>
            {state?.mayApply && (
              <Button name="step" value="apply" kind="primary" disabled={isPending}>
                {words.apply}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
      {state && state.rows.length > 0 && (
        <DataTable
          caption={words.table}
          rows={state.rows}
          rowKey={(row) => row.line}
          columns={[
            { key: 'line', label: words.line, isTight: true, cell: (row) => row.line },
            { key: 'from', label: words.from, isMain: true, cell: (row) => row.from },
            { key: 'to', label: words.to, cell: (row) => row.to },
            { key: 'outcome', label: words.outcome, cell: (row) => row.outcome },
          ]}
        />
      )}
    </Stack>
  );
}
