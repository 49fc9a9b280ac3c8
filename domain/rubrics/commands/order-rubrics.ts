import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { DomainError } from '#lib/errors';
import { listRubrics } from '../queries.ts';

/**
 * Puts the rubrics into this order, which must name each of them once. Throws `forbidden`, `changed-meanwhile` where somebody
 * added or removed one since.
 */
export async function orderRubrics(actor: Actor, ids: number[], now: Date): Promise<void> {
  requireMay(actor, 'rubrics.edit');
  return transaction(async () => {
    const { db, t } = database();
    const known = (await listRubrics()).map((rubric) => rubric.id);
    if (ids.length !== known.length || !known.every((id) => ids.includes(id)))
      throw new DomainError('changed-meanwhile');
    for (const [position, id] of ids.entries())
      await db.update(t.rubrics).set({ position }).where(eq(t.rubrics.id, id));
    await noteChanges([settingsTag], now);
    await noteAct(actor, { action: 'order', noun: 'rubric', nounId: '', details: { ids } }, now);
  });
}
