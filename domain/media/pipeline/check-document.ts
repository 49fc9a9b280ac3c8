import { createReadStream } from 'node:fs';
import { DomainError } from '#lib/errors';

/** Names of what makes a PDF act by itself or carry other files (ISO 32000-1: 12.6.4, 7.11.4). */
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;
const overlap = 64;
const endBytes = 2_048;

/**
 * Reads a PDF through once. Throws `media-unreadable` where its end is missing, `media-has-scripts` for scripts, launched
 * programs and files inside it as far as they stand in the open; packed ones are met by delivering it as a download only.
 */
export async function checkDocument(path: string): Promise<void> {
  let end = '';
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: 256 * 1024 })) {
    const text = end.slice(-overlap) + unescapeNames(String(piece));
    if (active.test(text)) throw new DomainError('media-has-scripts');
    end = (end + String(piece)).slice(-endBytes);
  }
  if (!end.includes('%%EOF')) throw new DomainError('media-unreadable');
}

/** A name may hide letters as `#4a`. */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
