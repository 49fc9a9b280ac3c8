import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { ArticleRef } from '../types.ts';
import { requireArticle } from './require-article.ts';

/** Makes an article another person's; preview links made before die. Throws `forbidden`, `article-missing`, `not-found` (no such person). */
export async function handOverArticle(
  actor: Actor,
  handing: ArticleRef & { ownerId: number },
  now: Date,
): Promise<void> {
  requireMay(actor, 'article.hand-over');
  return transaction(async () => {
    const { db, t } = database();
    const { ownerId } = handing;
    const article = await requireArticle(handing);
    const [owner] = await db
      .select({ id: t.users.id })
      .from(t.users)
      .where(and(eq(t.users.id, ownerId), isNull(t.users.suspendedAt)))
      .limit(1);
    if (!owner) throw new DomainError('not-found', {});
    await db.update(t.articles).set({ ownerId }).where(eq(t.articles.id, article.id));
    const details = { from: article.ownerId, to: ownerId };
    await noteAct(actor, { action: 'hand-over', noun: 'article', nounId: article.id, details }, now);
  });
}
