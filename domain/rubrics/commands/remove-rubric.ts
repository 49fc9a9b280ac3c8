import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { hideCard } from '#domain/cards/commands/note-card';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { countStoriesByRubric, getRubric } from '../queries.ts';

/** Removes a rubric without stories; the stream stays. Throws `forbidden`, `not-found`, `in-use`. */
export async function removeRubric(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'rubrics.edit');
  return transaction(async () => {
    const { db, t } = database();
    const rubric = await getRubric(id);
    if (!rubric) throw new DomainError('not-found');
    const count = (await countStoriesByRubric()).get(id) ?? 0;
    if (rubric.isStream || count > 0) throw new DomainError('in-use', { count });
    await db.delete(t.rubrics).where(eq(t.rubrics.id, id));
    await noteChanges([settingsTag], now);
    for (const lang of langs) await hideCard({ noun: 'rubric', nounId: id, lang }, now);
    const details = { slug: rubric.slug, name: rubric.name };
    await noteAct(actor, { action: 'remove', noun: 'rubric', nounId: id, details }, now);
  });
}
