import { eq, sql } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteArticleUses } from '#domain/media/commands/note-uses';
import { nameRevision, writeRevision } from '#domain/revisions/commands/write-revision';
import { getRevision } from '#domain/revisions/queries';
import { isSameText } from '#domain/revisions/rules';
import type { RevisionText } from '#domain/revisions/types';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseArticleText } from '../input.ts';
import { requireEditable } from '../policy.ts';
import { findState } from '../queries.ts';
import { foldTitle, isBeforeReaders } from '../rules.ts';
import type { ArticleState, Saved } from '../types.ts';
import { textColumns } from './put-live.ts';
import { requireVersion } from './require-article.ts';

export type ArticleSave = {
  articleId: number;
  /** The version the text was written on. */
  baseVersion: number;
  text: { title: string; lead: string | null; body: unknown };
  /** All of `ArticleFields`; looked at here. */
  fields: unknown;
  /** Names the revision and seals it. */
  name?: string;
};

/**
 * Keeps what was written. Where readers see the article they go on seeing what is published. The very same text again changes
 * nothing and is no conflict, so an answer that was lost is asked for by sending it again before anything newer.
 * Throws `not-found`, `forbidden`, `article-conflict` (details `version`, `revision`, `savedBy`, `isOwn`: nothing is kept), `article-untitled`
 * (planned to be published), `input-invalid`, `body-invalid`, `body-too-large`.
 */
export async function saveArticle(actor: Actor, save: ArticleSave, now: Date): Promise<Saved> {
  const text = parseArticleText(save);
  return transaction(async () => {
    const article = await findState({ articleId: save.articleId });
    requireEditable(actor, article);
    const newest = await getRevision(article.id, article.headRevision);
    if (!newest) throw new Error(`Article ${article.id} has lost its revision ${article.headRevision}.`);
    const isSame = newest.text !== null && isSameText(newest.text, text);
    if (isSame && save.name) await nameRevision(article.id, newest.number, save.name);
    if (isSame) return { version: article.version, revision: newest.number, savedAt: article.savedAt };
    requireVersion(actor, article, save.baseVersion);
    const version = article.version + 1;
    const kept = { articleId: article.id, version, newest, text, name: save.name ?? null };
    const number = await writeRevision(actor, kept, now);
    await noteSaved(actor, article, { text, number }, now);
    if (number !== newest.number) await noteAct(actor, { action: 'save', noun: 'article', nounId: article.id }, now);
    return { version, revision: number, savedAt: now };
  });
}

/**
 * Writes on the article's row that its newest text is another one. Part of saving, merging and restoring. Throws `article-untitled` where
 * the clock would find nothing it can publish.
 */
export async function noteSaved(
  actor: Actor,
  article: ArticleState,
  saved: { text: RevisionText; number: number },
  now: Date,
): Promise<void> {
  const { db, t } = database();
  const { text, number } = saved;
  if (article.status === 'scheduled' && text.title === '') throw new DomainError('article-untitled', {});
  const isWaiting = isBeforeReaders(article.status);
  await db
    .update(t.articles)
    .set({
      ...(isWaiting ? { titleFolded: foldTitle(text.title) } : textColumns(text)),
      ...{ version: sql`${t.articles.version} + 1`, headRevision: number, savedAt: now, savedBy: actor.name },
    })
    .where(eq(t.articles.id, article.id));
  await noteArticleUses(article.id);
}
