import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { listPlaces } from '../queries.ts';
import { placesTags } from '../rules.ts';

/**
 * Puts the places into this order, which must name each of them once. Throws `forbidden`, `changed-meanwhile` where somebody
 * added one since.
 */
export async function orderPlaces(actor: Actor, ids: number[], now: Date): Promise<void> {
  requireMay(actor, 'places.edit');
  return transaction(async () => {
    const { db, t } = database();
    const known = (await listPlaces()).map((place) => place.id);
    if (ids.length !== known.length || !known.every((id) => ids.includes(id)))
      throw new DomainError('changed-meanwhile');
    for (const [position, id] of ids.entries()) await db.update(t.places).set({ position }).where(eq(t.places.id, id));
    await noteChanges(placesTags, now);
    await noteAct(actor, { action: 'order', noun: 'place', nounId: '', details: { ids } }, now);
  });
}
