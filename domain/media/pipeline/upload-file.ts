import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaStore } from '#lib/media-store';

/** Where the bytes of an upload gather; the token came from the database, so it is no path. */
export function uploadFile(store: Pick<MediaStore, 'uploads'>, token: string): string {
  return join(store.uploads, token);
}

/** How many bytes have arrived. */
export async function receivedBytes(store: Pick<MediaStore, 'uploads'>, token: string): Promise<number> {
  return stat(uploadFile(store, token)).then(
    (found) => found.size,
    () => 0,
  );
}

/** The first bytes of a file, fewer where it has fewer. */
export async function readHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
