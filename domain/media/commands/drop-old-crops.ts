import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { and, asc, eq, gt } from 'drizzle-orm';
import { database } from '#db/client';
import type { MediaStore } from '#lib/media-store';

const atOnce = 500;

/**
 * Removes files that a known picture does not list any more and that were made before `before`: crops around an older focal point.
 * Files of pictures the database does not know are left alone, for it may be the wrong database. Returns how many were removed.
 */
export async function dropOldCrops(store: Pick<MediaStore, 'folder'>, before: Date): Promise<number> {
  let dropped = 0;
  for (let rows = await listReady(0); rows.length > 0; rows = await listReady(rows.at(-1)?.id ?? 0)) {
    for (const { hash, variants } of rows) {
      const listed = new Set(variants.map(({ path }) => basename(path)));
      dropped += await dropUnlisted(join(store.folder, hash.slice(0, 2), hash.slice(2)), listed, before);
    }
  }
  return dropped;
}

async function listReady(after: number) {
  const { db, t } = database();
  return db
    .select({ id: t.media.id, hash: t.media.hash, variants: t.media.variants })
    .from(t.media)
    .where(and(gt(t.media.id, after), eq(t.media.state, 'ready')))
    .orderBy(asc(t.media.id))
    .limit(atOnce);
}

async function dropUnlisted(folder: string, listed: ReadonlySet<string>, before: Date): Promise<number> {
  let dropped = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (listed.has(name)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (!found?.isFile() || found.mtimeMs >= before.getTime()) continue;
    await rm(join(folder, name), { force: true });
    dropped += 1;
  }
  return dropped;
}
