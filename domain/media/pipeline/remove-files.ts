import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type MediaStore, originalPath } from '#lib/media-store';

/** Takes every file of a picture or document out of what `/media/` serves. */
export function removePublicFiles(store: Pick<MediaStore, 'folder'>, hash: string): Promise<void> {
  return rm(join(store.folder, hash.slice(0, 2), hash.slice(2)), { recursive: true, force: true });
}

/** Deletes the file as it was uploaded; one that is gone already is no fault. */
export function removeOriginal(store: Pick<MediaStore, 'originals'>, hash: string): Promise<void> {
  return rm(originalPath(store, hash), { force: true });
}
