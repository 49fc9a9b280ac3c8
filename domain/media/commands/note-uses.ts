import { and, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { bodyMediaIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';

/**
 * Notes which pictures an article or a static page shows in its body, in place of what was noted before. Give every text that
 * may still be seen: the newest and, where it differs, the one readers see. Call it inside the transaction that saves.
 */
export function noteUses(noun: 'article' | 'page', nounId: number, bodies: Body[]): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const isThis = and(eq(t.mediaUses.noun, noun), eq(t.mediaUses.nounId, nounId));
    const before = await db.select({ id: t.mediaUses.mediaId }).from(t.mediaUses).where(isThis);
    const ids = [...new Set(bodies.flatMap(bodyMediaIds))];
    if (before.length === ids.length && before.every((row) => ids.includes(row.id))) return;
    if (before.length > 0) await db.delete(t.mediaUses).where(isThis);
    if (ids.length > 0) await db.insert(t.mediaUses).values(ids.map((mediaId) => ({ mediaId, noun, nounId })));
  });
}
