import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import type { ArticleRow } from '#components/dashboard/articles/article-table.tsx';
import type { DeskRow } from '#domain/desk/types';
import type { Lang } from '#lib/lang';
import { formatAge } from '#lib/text/ages';
import { almatyMoment } from '#lib/text/dates';

/** A line of a table of articles with its times in words. */
export function tableRow(row: DeskRow, lang: Lang, now: Date): ArticleRow {
  const { articleId, version, status, title, ownerName, isChangedSince, putAwayAt } = row;
  const published = row.scheduledAt ?? row.publishedAt;
  return {
    ...{ articleId, version, lang: row.lang, title, ownerName, isChangedSince },
    status,
    savedBy: actorName(row.savedBy, lang),
    isPutAway: putAwayAt !== null,
    saved: formatAge(row.savedAt, now, lang),
    published: published && almatyMoment(published),
    embargo: embargoOf(row, lang, now),
  };
}

/** In words until when an article must not be published; null where it may, or is. */
function embargoOf({ status, embargoUntil }: DeskRow, lang: Lang, now: Date): string | null {
  if (embargoUntil === null || embargoUntil <= now || status === 'published' || status === 'taken-down') return null;
  return deskWords(lang, 'Articles')('table.embargo', { time: almatyMoment(embargoUntil) });
}
