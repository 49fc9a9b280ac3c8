import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { forgetBegun } from '#domain/telegram/commands/note-post';
import { DomainError } from '#lib/errors';
import { articleOfSubject } from '../rules.ts';
import { pingTopics } from '../types.ts';

/**
 * Tries a message that has not arrived again, at once and as often as a new one. A Telegram post of which nobody knows whether it is there
 * is sent again: whoever asks has looked. Throws `forbidden`, `not-found` (no such message, or it arrived).
 */
export async function retryPing(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'pings.retry');
  return transaction(async () => {
    const { db, t } = database();
    const isMeant = and(eq(t.outbox.id, id), inArray(t.outbox.topic, [...pingTopics]), isNull(t.outbox.deliveredAt));
    const [row] = await db
      .update(t.outbox)
      .set({ attempts: 0, failedAt: null, deliverAfter: now })
      .where(isMeant)
      .returning({ topic: t.outbox.topic, subject: t.outbox.subject });
    if (!row) throw new DomainError('not-found', {});
    const article = articleOfSubject(row.subject);
    if (row.topic === 'telegram' && article) await forgetBegun(article);
    await noteAct(actor, { action: 'retry', noun: 'ping', nounId: id, details: { topic: row.topic } }, now);
  });
}
