import { eq, max } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteCards } from '#domain/cards/commands/note-card';
import { settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { rubricPath } from '#lib/paths';
import type { RubricInput } from '../input.ts';

/** Adds a rubric at the end of the navigation and returns its number. Throws `forbidden`, `input-invalid`, `slug-taken`. */
export async function addRubric(actor: Actor, input: RubricInput, now: Date): Promise<number> {
  requireMay(actor, 'rubrics.edit');
  const slug = chooseSlug(input.slug, input.name.kk);
  return transaction(async () => {
    const { db, t } = database();
    await requireFreeSlug(slug);
    const { name, isOpinion } = input;
    if (isOpinion) await leaveOpinions();
    const [last] = await db.select({ position: max(t.rubrics.position) }).from(t.rubrics);
    const [row] = await db
      .insert(t.rubrics)
      .values({ slug, name, isOpinion, position: (last?.position ?? -1) + 1, isStream: false })
      .returning({ id: t.rubrics.id });
    if (!row) throw new Error('The database returned no number for a new rubric.');
    await settleAddress(rubricPath, slug);
    await noteChanges([settingsTag], now);
    await noteCards('rubric', row.id, null, now);
    await noteAct(actor, { action: 'create', noun: 'rubric', nounId: row.id, details: { slug } }, now);
    return row.id;
  });
}

/** No rubric is that of opinions any more: there is one at most. Part of naming another one. */
export async function leaveOpinions(): Promise<void> {
  const { db, t } = database();
  await db.update(t.rubrics).set({ isOpinion: false }).where(eq(t.rubrics.isOpinion, true));
}

/** Throws `slug-taken` where another rubric has this slug. */
export async function requireFreeSlug(slug: string): Promise<void> {
  const { db, t } = database();
  const [taken] = await db.select({ id: t.rubrics.id }).from(t.rubrics).where(eq(t.rubrics.slug, slug)).limit(1);
  if (taken) throw new DomainError('slug-taken', { slug });
}
