import { actorName } from '#app/_server/actor-name.ts';
import type { ArticleRow } from '#components/dashboard/articles/article-table.tsx';
import type { DeskRow } from '#domain/desk/types';
import type { Lang } from '#lib/lang';
import { formatAge } from '#lib/text/ages';
import { formatDateTime } from '#lib/text/dates';

/** A line of a table of articles with its times in words. */
export function tableRow(row: DeskRow, lang: Lang, now: Date): ArticleRow {
  const { articleId, version, status, title, ownerName, isChangedSince, putAwayAt } = row;
  const scheduled = row.scheduledAt && formatDateTime(row.scheduledAt, lang);
  return {
    ...{ articleId, version, lang: row.lang, title, ownerName, isChangedSince },
    status,
    savedBy: actorName(row.savedBy, lang),
    isPutAway: putAwayAt !== null,
    saved: formatAge(row.savedAt, now, lang),
    published: scheduled ?? (row.publishedAt ? formatDateTime(row.publishedAt, lang) : null),
  };
}
