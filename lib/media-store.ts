import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Env } from './env.ts';

/** Where the bytes of pictures live; paths are relative, with `/`. */
export type MediaStore = {
  /** What `/media/` serves. */
  folder: string;
  /** Uploaded bytes as they came, with all their metadata; nothing serves them. */
  originals: string;
  /** Uploads under way, a file a token. */
  uploads: string;
  has(path: string): boolean;
  /** Returns when the bytes would survive a power cut; a file is there whole or not at all. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  putOriginal(hash: string, bytes: Uint8Array): Promise<void>;
};

/** Folder of the cards of shared links in the store; readers get only those the newsroom shows now. */
export const cardFolder = 'cards';

/** Opens the store `MEDIA_URL` names; only `file:FOLDER` is known. Originals and uploads lie in the folder of all data. */
export function openMediaStore({ mediaUrl, varFolder }: Pick<Env, 'mediaUrl' | 'varFolder'>): MediaStore {
  if (!mediaUrl.startsWith('file:')) throw new Error(`MEDIA_URL must begin with file: and not be ${mediaUrl}`);
  const folder = resolve(mediaUrl.slice('file:'.length));
  const originals = join(varFolder, 'originals');
  return {
    folder,
    originals,
    uploads: join(varFolder, 'uploads'),
    has: (path) => existsSync(join(folder, path)),
    put: (path, bytes) => writeWhole(join(folder, path), bytes),
    putOriginal: (hash, bytes) => writeWhole(originalPath({ originals }, hash), bytes),
  };
}

/** Where the original with this hash lies. */
export function originalPath(store: Pick<MediaStore, 'originals'>, hash: string): string {
  return join(store.originals, hash.slice(0, 2), hash.slice(2));
}

/** Writes a file that is there whole or not at all, and flushed when this returns. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}.part`;
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, target);
}

/** Copies a file; the copy is there whole or not at all, and flushed when this returns. */
async function copyWhole(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}.part`;
  await copyFile(source, draft);
  const file = await open(draft, 'r+');
  await file.sync().finally(() => file.close());
  await rename(draft, target);
}

/** Makes a file stand in a second place without a second copy, where the disk can. */
export async function linkWhole(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  try {
    await link(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await copyWhole(source, target);
  }
}
