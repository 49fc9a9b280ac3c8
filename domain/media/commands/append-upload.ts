import { mkdir, open } from 'node:fs/promises';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { MediaStore } from '#lib/media-store';
import { headBytes, recogniseFile } from '../pipeline/recognise-file.ts';
import { takeOverUpload } from '../pipeline/take-over-upload.ts';
import { readHead, uploadFile } from '../pipeline/upload-file.ts';
import { requireUpload, type Upload } from '../queries/uploads.ts';
import { maxPictureBytes } from '../rules.ts';
import { dropUpload } from './drop-upload.ts';

type Part = { token: string; offset: number; bytes: AsyncIterable<Uint8Array> };

/**
 * Appends bytes as they come, never holding them; a part still under way for the same upload is broken off first. Returns the
 * new offset, also when the bytes broke off in the middle. What no picture or document can be is refused with its first 4 kB.
 * Throws `upload-lost`, `upload-wrong-offset` (with the right one), `upload-incomplete` for more than was announced, and what
 * recognising throws; after all but a wrong offset the upload is gone.
 */
export async function appendUpload(actor: Actor, store: MediaStore, part: Part): Promise<number> {
  const isOver = await takeOverUpload(part.token);
  try {
    const upload = await requireUpload(actor, store, part.token);
    if (upload.mediaId !== null || upload.offset !== part.offset)
      throw new DomainError('upload-wrong-offset', { offset: upload.offset });
    const offset = await write(store, upload, part.bytes, isOver.signal);
    return await refusable(store, upload, offset);
  } finally {
    isOver.end();
  }
}

async function write(store: MediaStore, upload: Upload, bytes: AsyncIterable<Uint8Array>, signal: AbortSignal) {
  await mkdir(store.uploads, { recursive: true });
  const file = await open(uploadFile(store, upload.token), 'a');
  let { offset } = upload;
  try {
    for await (const piece of piecesUntil(bytes, signal)) {
      offset += piece.length;
      if (offset > upload.size) break;
      await file.writeFile(piece);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new DomainError('disk-full') : error;
  } finally {
    await file.close();
  }
  return offset;
}

/** Ends without an error where the sender goes away, and at once on the signal, even while nothing comes. */
async function* piecesUntil(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]();
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  for (;;) {
    const next = await Promise.race([pieces.next().catch(() => null), stopped]);
    if (!next || next.done || signal.aborted) break;
    yield next.value;
  }
  pieces.return?.().catch(() => undefined);
}

async function refusable(store: MediaStore, upload: Upload, offset: number): Promise<number> {
  try {
    if (offset > upload.size) throw new DomainError('upload-incomplete');
    const needed = Math.min(upload.size, headBytes);
    if (upload.offset < needed && offset >= needed) await recogniseHead(store, upload);
    return offset;
  } catch (error) {
    await dropUpload(store, upload.token);
    throw error;
  }
}

async function recogniseHead(store: MediaStore, { token, size }: Upload): Promise<void> {
  const { kind } = await recogniseFile(await readHead(uploadFile(store, token), headBytes));
  if (kind === 'picture' && size > maxPictureBytes) throw new DomainError('media-too-large', { bytes: size });
}
