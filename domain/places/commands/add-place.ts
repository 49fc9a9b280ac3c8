import { eq, max } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { placePath } from '#lib/paths';
import type { PlaceInput } from '../input.ts';
import { placesTags } from '../rules.ts';

/** Adds a place at the end and returns its number. Throws `forbidden`, `input-invalid`, `slug-taken`. */
export async function addPlace(actor: Actor, input: PlaceInput, now: Date): Promise<number> {
  requireMay(actor, 'places.edit');
  const slug = chooseSlug(input.slug, input.name.kk);
  return transaction(async () => {
    const { db, t } = database();
    await requireFreeSlug(slug);
    const [last] = await db.select({ position: max(t.places.position) }).from(t.places);
    const [row] = await db
      .insert(t.places)
      .values({ slug, name: input.name, position: (last?.position ?? -1) + 1 })
      .returning({ id: t.places.id });
    if (!row) throw new Error('The database returned no number for a new place.');
    await settleAddress(placePath, slug);
    await noteChanges(placesTags, now);
    await noteAct(actor, { action: 'create', noun: 'place', nounId: row.id, details: { slug } }, now);
    return row.id;
  });
}

/** Throws `slug-taken` where another place has this slug. */
export async function requireFreeSlug(slug: string): Promise<void> {
  const { db, t } = database();
  const [taken] = await db.select({ id: t.places.id }).from(t.places).where(eq(t.places.slug, slug)).limit(1);
  if (taken) throw new DomainError('slug-taken', { slug });
}
