import { rm } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import type { MediaStore } from '#lib/media-store';
import { uploadFile } from '../pipeline/upload-file.ts';

/** Forgets an upload and its bytes; nothing happens where there is none. */
export async function dropUpload(store: Pick<MediaStore, 'uploads'>, token: string): Promise<void> {
  await transaction(async () => {
    const { db, t } = database();
    await db.delete(t.uploads).where(eq(t.uploads.token, token));
  });
  await rm(uploadFile(store, token), { force: true });
}
