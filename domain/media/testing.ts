import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Actor } from '#domain/sessions/types';
import { now } from '#domain/testing';
import { type MediaStore, openMediaStore } from '#lib/media-store';
import { appendUpload } from './commands/append-upload.ts';
import { finishUpload } from './commands/finish-upload.ts';
import { startUpload } from './commands/start-upload.ts';

/** Public hostile files, where this machine has them. */
export const badUploads = join(process.env.ARAINFO_BADINPUT ?? '../shared/badinput', 'upload');

/** A media store in a folder of its own; `remove` throws everything away. */
export function newMediaStore(): MediaStore & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-media-'));
  const store = openMediaStore({ mediaUrl: `file:${folder}/media`, varFolder: folder });
  return { ...store, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A JPEG of one colour. */
export function drawJpeg(width: number, height: number, background = '#c04020'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** Bytes as they come over the wire, in pieces. */
export async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Uploads in one go, as a browser on a good line does. */
export async function upload(actor: Actor, store: MediaStore, bytes: Uint8Array, fileName = 'photo.jpg') {
  const token = await startUpload(actor, { fileName, size: bytes.length }, now);
  await appendUpload(actor, store, { token, offset: 0, bytes: inPieces(bytes, 100_000) });
  return finishUpload(actor, store, token, now);
}

/** A JPEG with a block of IPTC put into it, texts as given bytes. */
export async function jpegWithIptc(texts: [dataset: number, bytes: Uint8Array][]): Promise<Buffer> {
  const jpeg = await drawJpeg(60, 40, '#204060');
  const iptc = Buffer.concat(
    texts.map(([dataset, bytes]) => Buffer.concat([Buffer.from([0x1c, 2, dataset]), uint16(bytes.length), bytes])),
  );
  const padded = iptc.length % 2 === 0 ? iptc : Buffer.concat([iptc, Buffer.alloc(1)]);
  const resource = Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), uint32(iptc.length), padded]);
  const segment = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xed]),
    uint16(segment.length + 2),
    segment,
    jpeg.subarray(2),
  ]);
}

/** A PDF of one empty page; `extra` goes into its catalogue. */
export function pdf(extra = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${extra}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}

/** All files of a picture that readers can get, as bytes. */
export async function publicFiles(store: MediaStore, variants: { path: string }[]): Promise<Buffer[]> {
  return Promise.all(variants.map(({ path }) => readFile(join(store.folder, path))));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
