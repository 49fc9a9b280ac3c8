import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { mayJoin } from '../rules.ts';
import type { RevisionHead, RevisionText } from '../types.ts';

export type NewRevision = {
  articleId: number;
  /** The version of the article this save makes. */
  version: number;
  /** The newest revision so far. */
  newest: RevisionHead;
  text: RevisionText;
  name?: string | null;
  isSealed?: boolean;
};

/** Keeps a text: in the newest revision where it may join it, else as one more. Returns its number. Part of every save. */
export async function writeRevision(actor: Actor, revision: NewRevision, now: Date): Promise<number> {
  const { db, t } = database();
  const { articleId, version, newest, text, name = null } = revision;
  const kept = { ...text, version, name, isSealed: revision.isSealed === true || name !== null, savedAt: now };
  if (mayJoin(newest, actor, now)) {
    await db.update(t.revisions).set(kept).where(isRevision(articleId, newest.number));
    return newest.number;
  }
  const number = newest.number + 1;
  const by = { actor: actor.name, userId: actor.userId, createdAt: now };
  await db.insert(t.revisions).values({ articleId, number, ...kept, ...by });
  return number;
}

/** From now on no save goes into this revision. Part of publishing, handing in and translating. */
export async function sealRevision(articleId: number, number: number): Promise<void> {
  const { db, t } = database();
  await db.update(t.revisions).set({ isSealed: true }).where(isRevision(articleId, number));
}

/** Gives a revision a name, which seals it. */
export async function nameRevision(articleId: number, number: number, name: string): Promise<void> {
  const { db, t } = database();
  await db.update(t.revisions).set({ name, isSealed: true }).where(isRevision(articleId, number));
}

function isRevision(articleId: number, number: number) {
  const { t } = database();
  return and(eq(t.revisions.articleId, articleId), eq(t.revisions.number, number));
}
