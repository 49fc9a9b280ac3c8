import { fileTypeFromBuffer } from 'file-type';
import { DomainError, type RefusalCode } from '#lib/errors';

export type RecognisedFile = { kind: 'picture' | 'document'; mime: string };

/** As much of a file as is looked at. */
export const headBytes = 4096;

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']);

/**
 * What a file is by its first 4 kB, never by its name. Throws `media-unsupported`, and where people need to know more
 * `media-heic`, `media-vector`, `media-video`, `media-empty`.
 */
export async function recogniseFile(head: Uint8Array): Promise<RecognisedFile> {
  if (head.length === 0) throw new DomainError('media-empty');
  const mime = (await fileTypeFromBuffer(head))?.mime ?? '';
  if (pictures.has(mime)) return { kind: 'picture', mime };
  if (mime === 'application/pdf' && isAtStart(head, '%PDF-')) return { kind: 'document', mime };
  throw new DomainError(refusalOf(mime, head), { type: mime });
}

function refusalOf(mime: string, head: Uint8Array): RefusalCode {
  if (/^image\/hei[cf]/.test(mime)) return 'media-heic';
  if (mime.startsWith('video/')) return 'media-video';
  const text = new TextDecoder('utf-8').decode(head);
  return mime === 'image/svg+xml' || /<svg[\s>]/i.test(text) ? 'media-vector' : 'media-unsupported';
}

function isAtStart(bytes: Uint8Array, letters: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, letters.length)) === letters;
}
