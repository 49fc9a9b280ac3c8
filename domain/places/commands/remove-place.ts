import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { listOf, tagOfList } from '#domain/listings/rules';
import { forgetAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { placePath } from '#lib/paths';
import { countStoriesByPlace, getPlace } from '../queries.ts';
import { placesTags } from '../rules.ts';

/** Removes a place that no story is about. Throws `forbidden`, `not-found`, `in-use`. */
export async function removePlace(actor: Actor, id: number, now: Date): Promise<void> {
  requireMay(actor, 'places.edit');
  return transaction(async () => {
    const { db, t } = database();
    const place = await getPlace(id);
    if (!place) throw new DomainError('not-found');
    const count = (await countStoriesByPlace()).get(id) ?? 0;
    if (count > 0) throw new DomainError('in-use', { count });
    await db.delete(t.places).where(eq(t.places.id, id));
    await forgetAddress(placePath, place.slug);
    await noteChanges([...placesTags, ...langs.map((lang) => tagOfList(listOf.place(id), lang))], now);
    const details = { slug: place.slug, name: place.name };
    await noteAct(actor, { action: 'remove', noun: 'place', nounId: id, details }, now);
  });
}
