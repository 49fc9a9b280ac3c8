import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { StatusMark, type StatusShape } from '#components/ui/status-mark.tsx';
import type { PingState } from '#domain/pings/types';
import type { Lang } from '#lib/lang';

/** One message of the log, ready to be shown. */
export type PingLine = {
  id: number;
  state: PingState;
  when: string;
  where: string;
  article: { href: string; title: string; lang: string; contentLang: Lang } | null;
  /** The page it tells of, where that is no article. */
  path: string | null;
  stateText: string;
  /** When it arrived, was given up, or is tried. */
  at: string;
  tries: string;
  /** What was done, or why it was not. */
  told: string;
};

type Props = { words: (key: string) => string; lines: PingLine[]; retry: FormAction };

const shapes: Record<PingState, StatusShape> = { waiting: 'clock', delivered: 'disc', failed: 'warn' };

/** What was sent where, how it went, and a button for what has not arrived. */
export function PingTable({ words: t, lines, retry }: Props) {
  return (
    <DataTable
      caption={t('title')}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'when', label: t('when'), isTight: true, cell: (line) => line.when },
        { key: 'where', label: t('where'), cell: (line) => line.where },
        { key: 'what', label: t('what'), isMain: true, cell: (line) => <About {...line} /> },
        {
          ...{ key: 'state', label: t('state'), isTight: true },
          cell: ({ state, stateText, at }) => (
            <>
              <StatusMark shape={shapes[state]} label={stateText} />
              <br />
              <small>{at}</small>
            </>
          ),
        },
        { key: 'told', label: t('told'), cell: ({ told, tries }) => [told, tries].filter(Boolean).join(' ') },
        {
          ...{ key: 'retry', label: t('again'), isTight: true },
          cell: ({ id, state }) =>
            state !== 'delivered' && (
              <ActionForm action={retry} submit={t('retry')} kind="plain">
                <input type="hidden" name="id" value={id} />
              </ActionForm>
            ),
        },
      ]}
    />
  );
}

function About({ article, path }: PingLine) {
  if (!article) return path === null ? null : <a href={path}>{path}</a>;
  return (
    <>
      <a href={article.href} lang={article.contentLang}>
        {article.title}
      </a>{' '}
      <small>{article.lang}</small>
    </>
  );
}
