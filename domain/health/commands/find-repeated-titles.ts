import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { type Lang, langs } from '#lib/lang';
import { articlePath } from '#lib/paths';
import type { ContentFault } from '../types.ts';

/**
 * Gives every published article whose headline another one of its language has as well to `keep`, with the address of one of the others:
 * a search result shows both under one title. Who wrote a title for search has told them apart.
 */
export async function findRepeatedTitles(keep: (fault: ContentFault) => void): Promise<void> {
  for (const lang of langs) {
    const rows = await articlesWithRepeatedTitles(lang);
    for (const [at, { title, storyId }] of rows.entries()) {
      const other = [rows[at - 1], rows[at + 1]].find((row) => row?.title === title);
      const detail = other ? articlePath(lang, other.storyId, other.slug) : '';
      keep({ kind: 'title-repeated', storyId, lang, pageSlug: null, mediaId: null, detail });
    }
  }
}

async function articlesWithRepeatedTitles(lang: Lang) {
  const { db, t } = database();
  const { status, seoTitle, titleFolded: title, storyId, slug } = t.articles;
  const isShown = and(eq(t.articles.lang, lang), eq(status, 'published'), isNull(seoTitle));
  const repeated = db
    .select({ title: title })
    .from(t.articles)
    .where(isShown)
    .groupBy(title)
    .having(gt(count(), 1))
    .as('repeated');
  return db
    .select({ title, storyId, slug })
    .from(t.articles)
    .innerJoin(repeated, eq(repeated.title, title))
    .where(isShown)
    .orderBy(asc(title), asc(storyId));
}
