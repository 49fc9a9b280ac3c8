import { and, eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database } from '#db/client';
import { hideCard } from '#domain/cards/commands/note-card';
import { fileArticle } from '#domain/listings/commands/file-article';
import { tagOfList } from '#domain/listings/rules';
import { fileOldSlug } from '#domain/redirects/commands/file-old-slug';
import { dropFromIndex } from '#domain/search/commands/index-article';
import { settleAgeMark } from '#domain/settings/commands/settle-age-mark';
import type { Lang } from '#lib/lang';
import { authorIdsOf, correctionsList, titleStems } from '../rules.ts';
import type { StoryParts } from '../types.ts';

export type ShownArticle = { storyId: number; lang: Lang; title: string; publishedAt: Date | null };

/** Puts a published article before readers: lists, words of the title, changes. Part of publishing and changing. */
export async function showArticle(article: ShownArticle, parts: StoryParts, now: Date): Promise<void> {
  const { storyId, lang, title, publishedAt } = article;
  await fileArticle(storyId, lang, { ...parts, authorIds: authorIdsOf(parts, lang), publishedAt }, now);
  await replaceTitleTerms(storyId, lang, titleStems(title, lang));
  await fileOldSlug(storyId, lang, title);
  if (parts.ageMark !== null) await settleAgeMark(now);
}

/** Takes an article out of everything readers see. Part of taking down. */
export async function hideArticle(storyId: number, lang: Lang, now: Date): Promise<void> {
  await fileArticle(storyId, lang, null, now);
  await hideCard({ noun: 'story', nounId: storyId, lang }, now);
  await replaceTitleTerms(storyId, lang, []);
  await fileOldSlug(storyId, lang, null);
  await dropFromIndex(storyId, lang);
  await settleAgeMark(now);
}

/** Tells the page of corrections that one of its articles has another headline, came or went. */
export async function noteCorrected(articleId: number, lang: Lang, now: Date): Promise<void> {
  const { db, t } = database();
  const [notice] = await db
    .select({ id: t.corrections.id })
    .from(t.corrections)
    .where(eq(t.corrections.articleId, articleId))
    .limit(1);
  if (notice) await noteChanges([tagOfList(correctionsList, lang)], now);
}

async function replaceTitleTerms(storyId: number, lang: Lang, stems: string[]): Promise<void> {
  const { db, t } = database();
  await db.delete(t.titleTerms).where(and(eq(t.titleTerms.storyId, storyId), eq(t.titleTerms.lang, lang)));
  if (stems.length > 0) await db.insert(t.titleTerms).values(stems.map((stem) => ({ lang, stem, storyId })));
}
