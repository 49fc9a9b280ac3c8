import type { Actor } from '#domain/sessions/types';
import type { MediaStore } from '#lib/media-store';
import { takeOverUpload } from '../pipeline/take-over-upload.ts';
import { requireUpload } from '../queries/uploads.ts';
import { dropUpload } from './drop-upload.ts';

/** Breaks an upload off and forgets it; what it became stays. Throws `upload-lost`. */
export async function cancelUpload(actor: Actor, store: MediaStore, token: string): Promise<void> {
  const isOver = await takeOverUpload(token);
  try {
    await requireUpload(actor, store, token);
    await dropUpload(store, token);
  } finally {
    isOver.end();
  }
}
