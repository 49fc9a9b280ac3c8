import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteCardsOfRubric } from '#domain/cards/commands/note-card';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { rubricPath } from '#lib/paths';
import type { RubricInput } from '../input.ts';
import { getRubric } from '../queries.ts';
import { leaveOpinions, requireFreeSlug } from './add-rubric.ts';

/**
 * Renames a rubric, or makes it that of opinions instead of the one that was; its old address leads to the new one. The name stands in the navigation, so every page changes.
 * Throws `forbidden`, `not-found`, `input-invalid`, `slug-taken`.
 */
export async function changeRubric(actor: Actor, id: number, input: RubricInput, now: Date): Promise<void> {
  requireMay(actor, 'rubrics.edit');
  return transaction(async () => {
    const { db, t } = database();
    const rubric = await getRubric(id);
    if (!rubric) throw new DomainError('not-found');
    const slug = chooseSlug(input.slug, input.name.kk, rubric.slug);
    if (slug !== rubric.slug) {
      await requireFreeSlug(slug);
      await moveAddress(rubricPath, { from: rubric.slug, to: slug }, now);
    }
    const isOpinion = input.isOpinion && !rubric.isStream;
    if (isOpinion) await leaveOpinions();
    await db.update(t.rubrics).set({ name: input.name, slug, isOpinion }).where(eq(t.rubrics.id, id));
    await noteChanges([settingsTag], now);
    await noteCardsOfRubric(id, now);
    const details = { from: rubric.slug, slug, name: input.name, isOpinion };
    await noteAct(actor, { action: 'change', noun: 'rubric', nounId: id, details }, now);
  });
}
