import { eq, max, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteArticleUses } from '#domain/media/commands/note-uses';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { getStoryParts } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { getArticleState } from '../queries.ts';
import { fieldsOf, foldTitle, slugOf, wordCountOf } from '../rules.ts';
import type { ArticleText } from '../types.ts';
import { noteCorrected, showArticle } from './show-article.ts';

/**
 * Replaces the text of an article and keeps the old one as a revision; a published article tells readers when it changed.
 * The address follows the title (the number decides, so the old address leads to the new one).
 * Throws `forbidden`, `article-missing`.
 */
export function changeArticle(
  actor: Actor,
  change: { storyId: number; lang: Lang; text: ArticleText },
  now: Date,
): Promise<void> {
  return transaction(async () => {
    const { storyId, lang, text } = change;
    const article = await getArticleState(storyId, lang);
    const parts = await getStoryParts(storyId);
    if (!article || !parts) throw new DomainError('article-missing', { story: storyId });
    const isPublished = article.status === 'published';
    requireMay(actor, isPublished ? 'article.change-published' : 'article.edit-own');
    const number = await addRevision(actor, article.id, text, now);
    await updateText(actor, article.id, { text, number, isPublished }, now);
    await noteArticleUses(article.id);
    if (isPublished) {
      await showArticle({ storyId, lang, title: text.title, publishedAt: article.publishedAt }, parts, now);
      await noteCorrected(article.id, lang, now);
    }
    await noteAct(actor, { action: 'change', noun: 'article', nounId: article.id }, now);
  });
}

type Saved = { text: ArticleText; number: number; isPublished: boolean };

async function updateText(actor: Actor, articleId: number, saved: Saved, now: Date): Promise<void> {
  const { db, t } = database();
  const { text, number, isPublished } = saved;
  await db
    .update(t.articles)
    .set({
      ...{ ...text, slug: slugOf(text.title), wordCount: wordCountOf(text.lead, text.body) },
      ...{ titleFolded: foldTitle(text.title), version: sql`${t.articles.version} + 1`, headRevision: number },
      ...(isPublished && { liveRevision: number, updatedAt: now }),
      ...{ savedAt: now, savedBy: actor.name },
    })
    .where(eq(t.articles.id, articleId));
}

async function addRevision(actor: Actor, articleId: number, text: ArticleText, now: Date): Promise<number> {
  const { db, t } = database();
  const [last] = await db
    .select({ number: max(t.revisions.number) })
    .from(t.revisions)
    .where(eq(t.revisions.articleId, articleId));
  const { title, lead, body } = text;
  const number = (last?.number ?? 0) + 1;
  await db.insert(t.revisions).values({
    ...{ articleId, number, title, lead, body, fields: fieldsOf(text), actor: actor.name, userId: actor.userId },
    ...{ name: null, isSealed: true, createdAt: now, savedAt: now },
  });
  return number;
}
