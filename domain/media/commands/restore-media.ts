import { join } from 'node:path';
import { and, eq, isNotNull } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { linkWhole, type MediaStore, originalPath } from '#lib/media-store';
import { documentPath } from '../rules.ts';
import type { MediaVariant } from '../types.ts';

/**
 * Brings back what was deleted: a document at once, the files of a picture with the next `makePendingVariants`.
 * Throws `forbidden`, `not-found`.
 */
export async function restoreMedia(actor: Actor, store: MediaStore, id: number, now: Date): Promise<void> {
  requireMay(actor, 'media.delete');
  const { db, t } = database();
  const [media] = await db
    .select({ hash: t.media.hash, kind: t.media.kind, fileName: t.media.fileName })
    .from(t.media)
    .where(and(eq(t.media.id, id), isNotNull(t.media.deletedAt)))
    .limit(1);
  if (!media) throw new DomainError('not-found', {});
  const variants: MediaVariant[] = [];
  if (media.kind === 'document') {
    const path = documentPath(media.hash, media.fileName);
    await linkWhole(originalPath(store, media.hash), join(store.folder, path));
    variants.push({ crop: 'full', format: 'pdf', width: 0, height: 0, path });
  }
  await transaction(async () => {
    const state = media.kind === 'picture' ? 'working' : 'ready';
    await database().db.update(t.media).set({ deletedAt: null, state, variants }).where(eq(t.media.id, id));
    await noteAct(actor, { action: 'restore', noun: 'media', nounId: id }, now);
  });
}
