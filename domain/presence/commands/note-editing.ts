import { database, transaction } from '#db/client';
import { requireReadable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import type { Actor } from '#domain/sessions/types';

/** Notes that somebody has the article open in the editor now; said again every few seconds. Throws `not-found`. */
export async function noteEditing(actor: Actor, articleId: number, now: Date): Promise<void> {
  requireReadable(actor, await findState({ articleId }));
  const { userId } = actor;
  if (userId === null) return;
  await transaction(async () => {
    const { db, t } = database();
    await db
      .insert(t.presence)
      .values({ articleId, userId, seenAt: now })
      .onConflictDoUpdate({ target: [t.presence.articleId, t.presence.userId], set: { seenAt: now } });
  });
}
