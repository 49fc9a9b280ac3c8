import { eq, max } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
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
    const [last] = await db.select({ position: max(t.rubrics.position) }).from(t.rubrics);
    const [row] = await db
      .insert(t.rubrics)
      .values({ slug, name: input.name, position: (last?.position ?? -1) + 1, isStream: false })
      .returning({ id: t.rubrics.id });
    if (!row) throw new Error('The database returned no number for a new rubric.');
    await settleAddress(rubricPath, slug);
    await noteChanges([settingsTag], now);
    await noteAct(actor, { action: 'create', noun: 'rubric', nounId: row.id, details: { slug } }, now);
    return row.id;
  });
}

/** Throws `slug-taken` where another rubric has this slug. */
export async function requireFreeSlug(slug: string): Promise<void> {
  const { db, t } = database();
  const [taken] = await db.select({ id: t.rubrics.id }).from(t.rubrics).where(eq(t.rubrics.slug, slug)).limit(1);
  if (taken) throw new DomainError('slug-taken', { slug });
}
