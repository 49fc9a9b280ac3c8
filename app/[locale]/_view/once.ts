import { cache } from 'react';
import { getArticle } from '#domain/articles/queries';
import { listMediaViews } from '#domain/media/queries';
import { getPage } from '#domain/pages/queries';
import { listRubrics } from '#domain/rubrics/queries';
import { getSiteSettings } from '#domain/settings/queries';
import type { Lang } from '#lib/lang';

/*
 * What several parts of a page ask for, its head, its frame, the page itself: read once in each rendering, never kept longer.
 */

export const settingsOnce = cache(getSiteSettings);
export const rubricsOnce = cache(listRubrics);
export const articleOnce = cache(getArticle);
export const staticPageOnce = cache(getPage);

/** The picture at the top of an article, or null. */
export const heroOnce = cache(async (mediaId: number | null, lang: Lang) =>
  mediaId === null ? null : ((await listMediaViews([mediaId], lang)).get(mediaId) ?? null),
);
