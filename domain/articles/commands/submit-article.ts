import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { sealRevision } from '#domain/revisions/commands/write-revision';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseNote } from '../input.ts';
import { requireEditable, requireReadable } from '../policy.ts';
import { findState } from '../queries.ts';
import type { ArticleRef, ArticleState } from '../types.ts';
import { requireArticle, requireStatus, requireVersion } from './require-article.ts';

/**
 * Hands a draft in for review with what is said to the editor (may be empty); its text is sealed as it was handed in.
 * Throws `not-found`, `forbidden`, `article-state`, `article-conflict`, `article-untitled`, `input-invalid`.
 */
export async function submitArticle(
  actor: Actor,
  handing: ArticleRef & { note: string; baseVersion?: number },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.submit');
  const note = handing.note.trim() === '' ? null : parseNote(handing.note);
  return transaction(async () => {
    const article = await findState(handing);
    requireEditable(actor, article);
    requireStatus(article, 'draft');
    requireVersion(actor, article, handing.baseVersion);
    if (article.title === '') throw new DomainError('article-untitled', {});
    await setStatus(article, 'review');
    await sealRevision(article.id, article.headRevision);
    if (note) await addNote(actor, article, { kind: 'submitted', text: note }, now);
    await noteAct(actor, { action: 'submit', noun: 'article', nounId: article.id }, now);
  });
}

/**
 * Gives an article back to its owner with what is to be done; a plan to publish it is given up.
 * Throws `forbidden`, `article-missing`, `article-state`, `input-invalid` without a note.
 */
export async function returnArticle(actor: Actor, giving: ArticleRef & { note: string }, now: Date): Promise<void> {
  requireMay(actor, 'article.return');
  const note = parseNote(giving.note);
  return transaction(async () => {
    const article = await requireArticle(giving);
    requireStatus(article, 'review', 'scheduled');
    await setStatus(article, 'draft');
    await sealRevision(article.id, article.headRevision);
    await addNote(actor, article, { kind: 'returned', text: note }, now);
    await noteAct(actor, { action: 'return', noun: 'article', nounId: article.id }, now);
  });
}

/** Notes something for whoever works on the article. Throws `not-found`, `forbidden`, `input-invalid`. */
export async function commentArticle(actor: Actor, comment: ArticleRef & { note: string }, now: Date): Promise<void> {
  const text = parseNote(comment.note);
  return transaction(async () => {
    const article = await findState(comment);
    if (!article) throw new DomainError('not-found', {});
    requireReadable(actor, { ...article, status: 'draft' });
    await addNote(actor, article, { kind: 'comment', text }, now);
  });
}

async function setStatus(article: ArticleState, status: 'draft' | 'review'): Promise<void> {
  const { db, t } = database();
  const changed = { status, scheduledAt: null, putAwayAt: null };
  await db.update(t.articles).set(changed).where(eq(t.articles.id, article.id));
}

type Note = { kind: 'submitted' | 'returned' | 'comment'; text: string };

async function addNote(actor: Actor, article: ArticleState, note: Note, now: Date): Promise<void> {
  const { db, t } = database();
  const by = { actor: actor.name, userId: actor.userId, at: now };
  await db.insert(t.articleNotes).values({ articleId: article.id, ...note, ...by });
}
