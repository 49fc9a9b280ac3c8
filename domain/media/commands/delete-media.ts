import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { MediaStore } from '#lib/media-store';
import { removePublicFiles } from '../pipeline/remove-files.ts';
import { getMediaState } from '../queries/library.ts';
import { countUses } from '../queries/uses.ts';

/**
 * Takes a picture or a document out of the library and its files off the site, at once; for 30 days `restoreMedia` brings it back.
 * Throws `forbidden`, `not-found`, `media-in-use` with the number of uses.
 */
export async function deleteMedia(actor: Actor, store: MediaStore, id: number, now: Date): Promise<void> {
  requireMay(actor, 'media.delete');
  const hash = await transaction(async () => {
    const media = await getMediaState(id);
    if (!media) throw new DomainError('not-found', {});
    const count = await countUses(id);
    if (count > 0) throw new DomainError('media-in-use', { count });
    const { db, t } = database();
    await db.update(t.media).set({ deletedAt: now, state: 'ready', variants: [] }).where(eq(t.media.id, id));
    await noteAct(actor, { action: 'delete', noun: 'media', nounId: id, details: { file: media.fileName } }, now);
    return media.hash;
  });
  await removePublicFiles(store, hash);
}
