import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import type { Actor } from '#domain/sessions/types';
import type { Localized } from '#lib/lang';
import type { MediaStore } from '#lib/media-store';
import { makeVariants } from '../pipeline/make-variants.ts';
import { readPicture } from '../pipeline/read-picture.ts';

export type NewPicture = {
  bytes: Uint8Array;
  focal: { x: number; y: number };
  alt: Localized;
  caption: Localized;
  credit: Localized;
  licence: string;
  source: string | null;
};

/**
 * Takes in a picture, makes all its files and returns its number; the same bytes twice are one picture.
 * Throws `media-too-large`, `media-unsupported`, `media-unreadable`.
 */
export async function addPicture(actor: Actor, store: MediaStore, picture: NewPicture, now: Date): Promise<number> {
  const hash = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 32);
  const known = await findByHash(hash);
  if (known !== null) return known;
  const original = await readPicture(picture.bytes);
  const variants = await makeVariants(original, { hash, focal: picture.focal }, store);
  return transaction(async () => {
    const again = await findByHash(hash);
    if (again !== null) return again;
    const { db, t } = database();
    const { alt, caption, credit, licence, source, focal, bytes } = picture;
    const { mime, width, height, color } = original;
    const [row] = await db
      .insert(t.media)
      .values({
        ...{ kind: 'picture' as const, state: 'ready' as const, fileName: '', uploadedBy: actor.userId },
        ...{ hash, mime, width, height, color, alt, caption, credit, licence, source, variants },
        bytes: bytes.length,
        focalX: focal.x,
        focalY: focal.y,
        createdAt: now,
      })
      .returning({ id: t.media.id });
    if (!row) throw new Error('The database returned no number for a new picture.');
    await noteAct(actor, { action: 'add', noun: 'media', nounId: row.id }, now);
    return row.id;
  });
}

async function findByHash(hash: string): Promise<number | null> {
  const { db, t } = database();
  const [row] = await db.select({ id: t.media.id }).from(t.media).where(eq(t.media.hash, hash)).limit(1);
  return row?.id ?? null;
}
