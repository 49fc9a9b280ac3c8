import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { and, eq, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { MediaStore } from '#lib/media-store';
import { removeOriginal, removePublicFiles } from '../pipeline/remove-files.ts';
import { countUses } from '../queries/uses.ts';
import { keepDeletedMs, keepUploadMs } from '../rules.ts';
import { dropOldCrops } from './drop-old-crops.ts';

/**
 * Throws away what was deleted 30 days ago and is not used again, crops that no picture has had for so long, and uploads nobody
 * went on with for two days; for the jobs' clock. Throws `forbidden`.
 */
export async function tidyMedia(
  actor: Actor,
  store: MediaStore,
  now: Date,
): Promise<{ purged: number; dropped: number; crops: number }> {
  requireMay(actor, 'jobs.run');
  const purged = await purgeDeleted(actor, store, now);
  const dropped = await dropUploads(store, new Date(now.getTime() - keepUploadMs));
  const crops = await dropOldCrops(store, new Date(now.getTime() - keepDeletedMs));
  return { purged, dropped, crops };
}

async function purgeDeleted(actor: Actor, store: MediaStore, now: Date): Promise<number> {
  const { db, t } = database();
  const isOld = lt(t.media.deletedAt, new Date(now.getTime() - keepDeletedMs));
  const rows = await db.select({ id: t.media.id, hash: t.media.hash }).from(t.media).where(isOld).limit(500);
  let purged = 0;
  for (const { id, hash } of rows) {
    const isPurged = await transaction(async () => {
      if ((await countUses(id)) > 0) return false;
      const { db: writer } = database();
      const gone = await writer
        .delete(t.media)
        .where(and(eq(t.media.id, id), isOld))
        .returning({ id: t.media.id });
      if (gone.length > 0) await noteAct(actor, { action: 'purge', noun: 'media', nounId: id }, now);
      return gone.length > 0;
    });
    if (!isPurged) continue;
    purged += 1;
    await removePublicFiles(store, hash);
    await removeOriginal(store, hash);
  }
  return purged;
}

async function dropUploads(store: MediaStore, before: Date): Promise<number> {
  const gone = await transaction(async () => {
    const { db, t } = database();
    return db.delete(t.uploads).where(lt(t.uploads.createdAt, before)).returning({ token: t.uploads.token });
  });
  for (const name of await readdir(store.uploads).catch(() => [])) {
    const file = join(store.uploads, name);
    const found = await stat(file).catch(() => null);
    if (found && found.mtimeMs < before.getTime()) await rm(file, { force: true });
  }
  return gone.length;
}
