import { and, asc, eq, gt, ne } from 'drizzle-orm';
import { database } from '#db/client';
import { requireReadable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import type { Actor } from '#domain/sessions/types';
import { byName } from '#lib/text/collate';

/** Who was not heard of for so long has closed the editor. */
const goneAfterMs = 30_000;

export type Editor = { userId: number; name: string };

/** Who else has the article open now, by name. Throws `not-found`. */
export async function listEditors(actor: Actor, articleId: number, now: Date): Promise<Editor[]> {
  requireReadable(actor, await findState({ articleId }));
  const { db, t } = database();
  const since = new Date(now.getTime() - goneAfterMs);
  const editors = await db
    .select({ userId: t.users.id, name: t.users.name })
    .from(t.presence)
    .innerJoin(t.users, eq(t.users.id, t.presence.userId))
    .where(and(eq(t.presence.articleId, articleId), gt(t.presence.seenAt, since), ne(t.users.id, actor.userId ?? 0)))
    .orderBy(asc(t.users.id))
    .limit(50);
  return editors.sort(byName);
}
