import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Lang } from '#lib/lang';

export type MissingRow = {
  articleId: number;
  storyId: number;
  lang: Lang;
  title: string;
  published: string | null;
  begun: BegunTranslation | null;
};
export type BegunTranslation = {
  kind: 'begun' | 'putAway' | 'takenDown';
  /** By whom and when it was last saved, and where it is opened; null where the person may not know. */
  known: { href: string; savedBy: string; saved: string } | null;
};
type Props = { words: (key: string) => string; rows: MissingRow[]; to: Lang; start: FormAction };

/** Published articles whose story readers do not find in the other language, each with a way to begin it or to what was begun. */
export function MissingTable({ words: t, rows, to, start }: Props) {
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.articleId}
      columns={[
        {
          key: 'title',
          label: t('missing.title'),
          isMain: true,
          cell: ({ articleId, lang, title }) => (
            <a href={`/dashboard/articles/${articleId}`} lang={lang}>
              {title}
            </a>
          ),
        },
        { key: 'published', label: t('missing.published'), isTight: true, cell: (row) => row.published ?? '–' },
        {
          ...{ key: 'start', isTight: true, isAct: true },
          label: t('missing.translation'),
          cell: (row) =>
            row.begun ? (
              <Begun words={t} begun={row.begun} />
            ) : (
              <ActionForm action={start} submit={t('missing.start')} kind="plain">
                <input type="hidden" name="storyId" value={row.storyId} />
                <input type="hidden" name="to" value={to} />
              </ActionForm>
            ),
        },
      ]}
    />
  );
}

function Begun({ words: t, begun: { kind, known } }: { words: Props['words']; begun: BegunTranslation }) {
  const words = t(`missing.${kind}`);
  if (!known) return words;
  return (
    <>
      <a href={known.href}>{words}</a>
      <br />
      <small>{[known.savedBy, known.saved].join(', ')}</small>
    </>
  );
}
