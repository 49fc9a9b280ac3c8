import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteListed } from '#domain/listings/commands/note-listed';
import { listOf } from '#domain/listings/rules';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { placePath } from '#lib/paths';
import type { PlaceInput } from '../input.ts';
import { getPlace } from '../queries.ts';
import { placesTags } from '../rules.ts';
import { requireFreeSlug } from './add-place.ts';

/**
 * Renames a place; its old address leads to the new one. Changes the front pages, its own pages and those of its stories.
 * Throws `forbidden`, `not-found`, `input-invalid`, `slug-taken`.
 */
export async function changePlace(actor: Actor, id: number, input: PlaceInput, now: Date): Promise<void> {
  requireMay(actor, 'places.edit');
  return transaction(async () => {
    const { db, t } = database();
    const place = await getPlace(id);
    if (!place) throw new DomainError('not-found');
    const slug = chooseSlug(input.slug, input.name.kk, place.slug);
    if (slug !== place.slug) {
      await requireFreeSlug(slug);
      await moveAddress(placePath, { from: place.slug, to: slug }, now);
    }
    await db.update(t.places).set({ name: input.name, slug }).where(eq(t.places.id, id));
    await noteChanges(placesTags, now);
    await noteListed(listOf.place(id), now);
    const details = { from: place.slug, slug, name: input.name };
    await noteAct(actor, { action: 'change', noun: 'place', nounId: id, details }, now);
  });
}
