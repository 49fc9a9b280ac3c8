import { createHash } from 'node:crypto';
import type { Actor } from '#domain/sessions/types';
import type { Localized } from '#lib/lang';
import type { MediaStore } from '#lib/media-store';
import { makeVariants } from '../pipeline/make-variants.ts';
import { readPicture } from '../pipeline/read-picture.ts';
import { keptFocal } from '../rules.ts';
import type { FocalPoint } from '../types.ts';
import { findByHash, insertMedia } from './insert-media.ts';

export type NewPicture = {
  bytes: Uint8Array;
  focal: FocalPoint;
  alt: Localized;
  caption: Localized;
  credit: Localized;
  licence: string;
  source: string | null;
};

/**
 * Takes in a picture for a program (an import, the first filling), makes all its files and returns its number; the same bytes
 * twice are one picture. People upload with `startUpload`. Throws `media-too-large`, `media-unsupported`, `media-unreadable`.
 */
export async function addPicture(actor: Actor, store: MediaStore, picture: NewPicture, now: Date): Promise<number> {
  const { bytes, alt, caption, credit, licence, source } = picture;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const known = await findByHash(hash);
  if (known?.deletedAt === null) return known.id;
  const original = await readPicture(bytes);
  const focal = keptFocal(picture.focal);
  const variants = await makeVariants(original, { hash, focal }, store);
  await store.putOriginal(hash, bytes);
  const { mime, width, height, color, found } = original;
  const words = { alt, caption, credit, licence, source: source ?? '' };
  const about = { kind: 'picture' as const, state: 'ready' as const, fileName: '', bytes: bytes.length };
  const media = { ...about, hash, mime, width, height, color, found, focal, words, variants };
  return (await insertMedia(actor, media, now)).id;
}
