import { createReadStream } from 'node:fs';
import { DomainError } from '#lib/errors';

const pageOrPdf = /<(?:script|html|\?php)[\s>]|<!doctype html|%PDF-\d/i;
/** The end of an archive and its two numbers of disks (APPNOTE 4.3.16). */
const archiveEnd = 'PK\x05\x06\0\0\0\0';
const overlap = 32;

/** Reads a picture through once. Throws `media-hides-file` where it is a page, a PDF or an archive as well. */
export async function checkPicture(path: string): Promise<void> {
  let end = '';
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: 256 * 1024 })) {
    const text = end + String(piece);
    if (pageOrPdf.test(text) || text.includes(archiveEnd)) throw new DomainError('media-hides-file');
    end = text.slice(-overlap);
  }
}
