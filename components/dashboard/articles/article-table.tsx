import { DataTable } from '#components/ui/data-table.tsx';
import type { ArticleStatus } from '#domain/articles/types';
import type { Lang } from '#lib/lang';
import { ArticleStatusMark } from './article-status.tsx';
import styles from './articles.module.css';

export type ArticleRow = {
  articleId: number;
  /** Of the text the line tells of. */
  version: number;
  lang: Lang;
  status: ArticleStatus;
  isPutAway: boolean;
  isChangedSince: boolean;
  title: string;
  ownerName: string | null;
  savedBy: string;
  saved: string;
  /** When it was or will be published. */
  published: string | null;
  /** A sentence; null where there is none to be kept. */
  embargo: string | null;
};

type Say = (key: string, values?: Record<string, string>) => string;
type Props = { words: Say; stateWords: Say; rows: ArticleRow[]; isChoosable?: boolean };

/** A table of articles; each line can be chosen for the form the table stands in. */
export function ArticleTable({ words: t, stateWords, rows, isChoosable = true }: Props) {
  const choose = {
    key: 'choose',
    label: t('table.choose'),
    cell: (row: ArticleRow) => (
      <label className={styles.choose}>
        <input
          type="checkbox"
          name="chosen"
          value={`${row.articleId}:${row.version}`}
          aria-label={t('table.chooseOne', { title: row.title || t('head.untitled') })}
        />
      </label>
    ),
  };
  return (
    <DataTable
      caption={t('table.caption')}
      rows={rows}
      rowKey={(row) => row.articleId}
      columns={[
        ...(isChoosable ? [choose] : []),
        { key: 'title', label: t('table.title'), isMain: true, cell: (row) => <Title words={t} row={row} /> },
        { key: 'lang', label: t('table.lang'), cell: (row) => t(`langShort.${row.lang}`) },
        { key: 'status', label: t('table.status'), cell: (row) => <Status {...{ words: t, stateWords, row }} /> },
        { key: 'owner', label: t('table.owner'), cell: (row) => row.ownerName ?? '–' },
        { key: 'saved', label: t('table.saved'), isTight: true, cell: (row) => <Saved {...row} /> },
        { key: 'published', label: t('table.published'), isTight: true, cell: (row) => row.published ?? '–' },
      ]}
    />
  );
}

type Cell = { words: Say; row: ArticleRow };

function Title({ words: t, row }: Cell) {
  return (
    <a href={`/dashboard/articles/${row.articleId}`} lang={row.lang}>
      {row.title || t('head.untitled')}
    </a>
  );
}

function Saved({ saved, savedBy }: ArticleRow) {
  return (
    <span>
      {saved}
      <br />
      {savedBy}
    </span>
  );
}

function Status({ words: t, stateWords, row }: Cell & { stateWords: Say }) {
  const label = stateWords(`status.${row.isPutAway ? 'put-away' : row.status}`);
  return (
    <a className={styles.status} href={`/dashboard/articles/${row.articleId}/state`}>
      <ArticleStatusMark status={row.status} label={label} />
      {row.isChangedSince && <small>{t('table.changedSince')}</small>}
      {row.embargo && <small>{row.embargo}</small>}
    </a>
  );
}
