import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { MediaStore } from '#lib/media-store';
import { receivedBytes } from '../pipeline/upload-file.ts';

/** `offset` is how many bytes have arrived; `mediaId` what became of it, null while it is under way. */
export type Upload = {
  token: string;
  fileName: string;
  size: number;
  offset: number;
  mediaId: number | null;
};

/** Somebody's own upload. Throws `upload-lost` where there is none, also for one of somebody else. */
export async function requireUpload(actor: Actor, store: Pick<MediaStore, 'uploads'>, token: string): Promise<Upload> {
  const { db, t } = database();
  const [row] = await db
    .select({ fileName: t.uploads.fileName, size: t.uploads.size, mediaId: t.uploads.mediaId })
    .from(t.uploads)
    .where(and(eq(t.uploads.token, token), eq(t.uploads.userId, actor.userId ?? -1)))
    .limit(1);
  if (!row) throw new DomainError('upload-lost');
  return { token, ...row, offset: row.mediaId === null ? await receivedBytes(store, token) : row.size };
}
