import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sum } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { parseUpload } from '../input.ts';
import { maxDocumentBytes, maxOpenUploadBytes } from '../rules.ts';

/**
 * Opens an upload of `{fileName, size}` and returns its secret token; the bytes come with `appendUpload`.
 * Throws `forbidden`, `input-invalid`, `media-empty`, `media-too-large`, `upload-too-many`.
 */
export async function startUpload(actor: Actor, input: unknown, now: Date): Promise<string> {
  requireMay(actor, 'media.upload');
  const { fileName, size } = parseUpload(input);
  const { userId } = actor;
  if (userId === null) throw new DomainError('forbidden', { action: 'media.upload' });
  if (size === 0) throw new DomainError('media-empty');
  if (size > maxDocumentBytes) throw new DomainError('media-too-large', { bytes: size });
  return transaction(async () => {
    if ((await openBytes(userId)) + size > maxOpenUploadBytes) throw new DomainError('upload-too-many');
    const { db, t } = database();
    const token = randomBytes(24).toString('base64url');
    await db.insert(t.uploads).values({ token, userId, fileName, size, mediaId: null, createdAt: now });
    return token;
  });
}

async function openBytes(userId: number): Promise<number> {
  const { db, t } = database();
  const [row] = await db
    .select({ bytes: sum(t.uploads.size) })
    .from(t.uploads)
    .where(and(eq(t.uploads.userId, userId), isNull(t.uploads.mediaId)));
  return Number(row?.bytes ?? 0);
}
