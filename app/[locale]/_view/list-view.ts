import { cache } from 'react';
import type { Pager } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import type { ArticleCard } from '#domain/articles/types';
import { countListed, getArchiveSpan, listStoryIds } from '#domain/listings/queries';
import type { Lang } from '#lib/lang';
import { pagePath } from '#lib/paths';

export const perPage = 24;

export type ListedPage = { cards: ArticleCard[]; pager: Pager | null };

/** The page number of `?page=`: 1 without it, null for anything that is no page (0, -1, abc, 01). */
export function readPageNumber(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^[1-9]\d{0,6}$/.test(value)) return null;
  return Number(value);
}

/** How much a list of a language holds; the head of a page and the page itself both ask. */
export const countListedOnce = cache(countListed);

/** Between which days a language has an archive; head, page and switch of language ask. */
export const archiveSpanOnce = cache(getArchiveSpan);

/** One page of a public list, or null past its end; an empty list has one empty page. */
export async function listedPage(
  list: string,
  lang: Lang,
  { page, path }: { page: number; path: string },
): Promise<ListedPage | null> {
  const total = Math.max(1, Math.ceil((await countListedOnce(list, lang)) / perPage));
  if (page > total) return null;
  const ids = await listStoryIds(list, lang, { limit: perPage, offset: (page - 1) * perPage });
  return { cards: await listCards(ids, lang), pager: total === 1 ? null : pager(page, total, path) };
}

/** The numbers a pager shows: first, last, the current and its neighbours, null for a gap. */
export function pager(current: number, total: number, path: string): Pager {
  const near = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total);
  const pages = [...new Set(near)].sort((a, b) => a - b);
  const items: Pager['items'] = [];
  for (const page of pages) {
    const before = items.at(-1)?.page;
    if (before !== undefined && page === before + 2) items.push({ page: before + 1, href: pagePath(path, before + 1) });
    else if (before !== undefined && page > before + 2) items.push(null);
    items.push({ page, href: pagePath(path, page) });
  }
  return {
    current,
    total,
    previous: current > 1 ? pagePath(path, current - 1) : null,
    next: current < total ? pagePath(path, current + 1) : null,
    items,
  };
}
