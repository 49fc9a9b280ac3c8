import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where the bytes of pictures live; paths are relative, with `/`. */
export type MediaStore = {
  folder: string;
  has(path: string): boolean;
  /** Returns when the bytes would survive a power cut; a file is there whole or not at all. */
  put(path: string, bytes: Uint8Array): Promise<void>;
};

/** Opens the store `MEDIA_URL` names; only `file:FOLDER` is known. */
export function openMediaStore(url: string): MediaStore {
  if (!url.startsWith('file:')) throw new Error(`MEDIA_URL must begin with file: and not be ${url}`);
  const folder = resolve(url.slice('file:'.length));
  return {
    folder,
    has: (path) => existsSync(join(folder, path)),
    async put(path, bytes) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const draft = `${target}.${randomUUID()}.part`;
      const file = await open(draft, 'wx');
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(draft, target);
    },
  };
}
