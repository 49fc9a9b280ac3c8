import { asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { mayEdit, mayRead, requireReadable } from '#domain/articles/policy';
import { findState, listStates } from '#domain/articles/queries';
import type { ArticleState } from '#domain/articles/types';
import { getRevision } from '#domain/revisions/queries';
import type { Actor } from '#domain/sessions/types';
import { getStoryParts, getStoryVersion, listPickedIds } from '#domain/stories/queries';
import { DomainError } from '#lib/errors';
import type { ArticleNote, EditableArticle } from './types.ts';

/** An article as its editor opens it: the newest text, what the languages share, its notes. Throws `not-found`. */
export async function getEditable(actor: Actor, articleId: number): Promise<EditableArticle> {
  const article = await findState({ articleId });
  requireReadable(actor, article);
  const texts = await listStates(article.storyId);
  const other = texts.find((text) => text.id !== articleId && mayRead(actor, text));
  const mayEditThis = mayEdit(actor, article);
  return {
    article,
    ownerName: await getUserName(article.ownerId),
    text: await readableText(actor, article),
    mayEdit: mayEditThis,
    mayEditStory: texts.every((text) => mayEdit(actor, text)),
    story: await readStory(article.storyId),
    other: other ? { articleId: other.id, lang: other.lang, status: other.status, title: other.title } : null,
    notes: mayEditThis || article.ownerId === actor.userId ? await listNotes(articleId) : [],
  };
}

/** Who may not edit a published article sees of it what readers see. */
async function readableText(actor: Actor, article: ArticleState): Promise<EditableArticle['text']> {
  const maySeeNewest = mayRead(actor, { ...article, status: 'draft' });
  const number = maySeeNewest ? article.headRevision : (article.liveRevision ?? article.headRevision);
  return (await getRevision(article.id, number))?.text ?? null;
}

async function readStory(storyId: number): Promise<EditableArticle['story']> {
  const version = await getStoryVersion(storyId);
  const parts = await getStoryParts(storyId);
  if (version === null || !parts) throw new DomainError('not-found', {});
  return { version, parts, relatedIds: await listPickedIds(storyId) };
}

async function listNotes(articleId: number): Promise<ArticleNote[]> {
  const { db, t } = database();
  const n = t.articleNotes;
  return db
    .select({ kind: n.kind, text: n.text, actor: n.actor, at: n.at })
    .from(n)
    .where(eq(n.articleId, articleId))
    .orderBy(asc(n.at), asc(n.id))
    .limit(200);
}

async function getUserName(userId: number | null): Promise<string | null> {
  if (userId === null) return null;
  const { db, t } = database();
  const [user] = await db.select({ name: t.users.name }).from(t.users).where(eq(t.users.id, userId)).limit(1);
  return user?.name ?? null;
}
