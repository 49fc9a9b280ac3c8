import { asc, eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { isDomainError } from '#lib/errors';
import { type MediaStore, originalPath } from '#lib/media-store';
import { makePicture } from '../pipeline/make-picture.ts';
import { removePublicFiles } from '../pipeline/remove-files.ts';
import type { FocalPoint, MediaVariant } from '../types.ts';
import { noteNewFiles } from './note-shown.ts';

type Pending = { id: number; hash: string; focal: FocalPoint };

const key = Symbol.for('arainfo.making-variants');
type Holder = typeof globalThis & { [key]?: boolean };

/**
 * Makes all files of every picture that waits for them, oldest first, one at a time, and tells the pages that show it; returns how
 * many were done. Does nothing while this process is at it already; another process may do the same work, to no harm. The
 * signal breaks off the picture under way, which stays in the queue, and rejects with its reason.
 */
export async function makePendingVariants(
  actor: Actor,
  store: MediaStore,
  clock: () => Date,
  signal?: AbortSignal,
): Promise<number> {
  requireMay(actor, 'jobs.run');
  const holder: Holder = globalThis;
  if (holder[key]) return 0;
  holder[key] = true;
  let done = 0;
  try {
    for (let next = await findPending(); next; next = await findPending()) {
      await makeOne({ actor, store, clock, signal }, next);
      done += 1;
    }
  } finally {
    holder[key] = false;
  }
  return done;
}

async function findPending(): Promise<Pending | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ id: t.media.id, hash: t.media.hash, x: t.media.focalX, y: t.media.focalY })
    .from(t.media)
    .where(eq(t.media.state, 'working'))
    .orderBy(asc(t.media.id))
    .limit(1);
  return row ? { id: row.id, hash: row.hash, focal: { x: row.x, y: row.y } } : null;
}

type Work = { actor: Actor; store: MediaStore; clock: () => Date; signal: AbortSignal | undefined };

async function makeOne({ actor, store, clock, signal }: Work, pending: Pending): Promise<void> {
  const { hash, focal } = pending;
  const task = { source: originalPath(store, hash), hash, focal, isQuick: false, folder: store.folder };
  const variants = await makePicture(task, signal).then(
    (picture) => picture.variants,
    (error: unknown) => {
      if (isDomainError(error)) return null;
      throw error;
    },
  );
  const isGone = await transaction(() => keep(actor, pending, variants, clock()));
  if (isGone) await removePublicFiles(store, hash);
}

/** True where the picture was deleted meanwhile; one whose focal point moved meanwhile stays in the queue. */
async function keep(actor: Actor, pending: Pending, variants: MediaVariant[] | null, now: Date): Promise<boolean> {
  const { db, t } = database();
  const { id, focal } = pending;
  const [row] = await db
    .select({ state: t.media.state, x: t.media.focalX, y: t.media.focalY, deletedAt: t.media.deletedAt })
    .from(t.media)
    .where(eq(t.media.id, id))
    .limit(1);
  if (!row || row.deletedAt !== null) return true;
  if (row.state !== 'working' || row.x !== focal.x || row.y !== focal.y) return false;
  if (variants === null) {
    await db.update(t.media).set({ state: 'failed' }).where(eq(t.media.id, id));
    await noteAct(actor, { action: 'fail', noun: 'media', nounId: id }, now);
    return false;
  }
  await db.update(t.media).set({ state: 'ready', variants }).where(eq(t.media.id, id));
  await noteNewFiles(id, now);
  return false;
}
