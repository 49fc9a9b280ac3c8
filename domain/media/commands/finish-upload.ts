import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { linkWhole, type MediaStore, originalPath } from '#lib/media-store';
import { checkDocument } from '../pipeline/check-document.ts';
import { checkPicture } from '../pipeline/check-picture.ts';
import { makePicture } from '../pipeline/make-picture.ts';
import type { MadePicture } from '../pipeline/picture-task.ts';
import { headBytes, recogniseFile } from '../pipeline/recognise-file.ts';
import { readHead, uploadFile } from '../pipeline/upload-file.ts';
import { requireUpload, type Upload } from '../queries/uploads.ts';
import { documentPath, maxPictureBytes } from '../rules.ts';
import { dropUpload } from './drop-upload.ts';
import { findByHash, insertMedia, type NewMedia } from './insert-media.ts';

export type FinishedUpload = { id: number; isKnown: boolean };

const centre = { x: 0.5, y: 0.5 };
const noWords = { alt: '', caption: '', credit: '', licence: '', source: '' };

/**
 * Takes in what an upload brought, by its content, and returns its number: a picture can be used at once, the rest of its files
 * follows in the background. The same bytes twice are one (`isKnown`). Asking again gives the same answer.
 * Throws `upload-lost`, `upload-incomplete` and, after which the upload is gone, what recognising and reading throw.
 */
export async function finishUpload(actor: Actor, store: MediaStore, token: string, now: Date): Promise<FinishedUpload> {
  const upload = await requireUpload(actor, store, token);
  if (upload.mediaId !== null) return { id: upload.mediaId, isKnown: false };
  if (upload.offset !== upload.size) throw new DomainError('upload-incomplete', { offset: upload.offset });
  try {
    const finished = await takeIn(actor, store, upload, now);
    await rm(uploadFile(store, token), { force: true });
    return finished;
  } catch (error) {
    if (error instanceof DomainError) await dropUpload(store, token);
    throw error;
  }
}

async function takeIn(actor: Actor, store: MediaStore, upload: Upload, now: Date): Promise<FinishedUpload> {
  const file = uploadFile(store, upload.token);
  await flush(file);
  const hash = await hashOf(file);
  const known = await findByHash(hash);
  if (known?.deletedAt === null) {
    await transaction(() => noteBecame(upload.token, known.id));
    return { id: known.id, isKnown: true };
  }
  const made = await makeMedia(store, upload, { file, hash });
  await linkWhole(file, originalPath(store, hash));
  return transaction(async () => {
    const outcome = await insertMedia(actor, { ...made, hash, fileName: upload.fileName, bytes: upload.size }, now);
    await noteBecame(upload.token, outcome.id);
    return outcome;
  });
}

type Arrived = { file: string; hash: string };
type Made = Omit<NewMedia, 'hash' | 'fileName' | 'bytes'>;

async function makeMedia(store: MediaStore, upload: Upload, arrived: Arrived): Promise<Made> {
  const { kind, mime } = await recogniseFile(await readHead(arrived.file, headBytes));
  if (kind === 'document') return makeDocument(store, upload, arrived);
  if (upload.size > maxPictureBytes) throw new DomainError('media-too-large', { bytes: upload.size });
  await checkPicture(arrived.file);
  const task = { source: arrived.file, hash: arrived.hash, focal: centre, isQuick: true, folder: store.folder };
  const picture = await makePicture(task);
  if (picture.mime !== mime) throw new DomainError('media-unreadable');
  return { kind, state: 'working', focal: centre, words: noWords, ...picture };
}

async function makeDocument(store: MediaStore, { fileName }: Upload, { file, hash }: Arrived): Promise<Made> {
  await checkDocument(file);
  const path = documentPath(hash, fileName);
  await linkWhole(file, join(store.folder, path));
  const picture: Omit<MadePicture, 'variants'> = {
    ...{ mime: 'application/pdf', width: 0, height: 0, color: '#7d7d7d' },
    found: { caption: '', credit: '', source: '' },
  };
  const variants = [{ crop: 'full' as const, format: 'pdf' as const, width: 0, height: 0, path }];
  return { kind: 'document', state: 'ready', focal: centre, words: noWords, ...picture, variants };
}

async function noteBecame(token: string, mediaId: number): Promise<void> {
  const { db, t } = database();
  await db.update(t.uploads).set({ mediaId }).where(eq(t.uploads.token, token));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex').slice(0, 32);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
