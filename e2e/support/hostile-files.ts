import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { pdf } from '../../domain/media/testing.ts';

/** `refused` is null where either will do. */
export type HostileFile = { name: string; bytes: Buffer; isRefused: boolean | null };

/** A word that stands in what our own files say of their owner, or try to run; no file served may contain it. */
export const secretWord = 'qupiya-soz';

const collection = join(process.env.ARAINFO_BADINPUT ?? '../shared/badinput', 'upload');
const markup = `<script>alert("${secretWord}")</script>`;

/** Files of a collection beside the project; none where this machine has none. */
export function collectedFiles(): HostileFile[] {
  if (!existsSync(collection)) return [];
  return readdirSync(collection, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: basename(path), bytes: readFileSync(path), isRefused: null }));
}

/** Files made here: what tells too much, what is something else than its name, what is broken, what bursts. */
export async function ownFiles(): Promise<HostileFile[]> {
  const [jpeg, png, gif] = [
    await photo().jpeg().toBuffer(),
    await photo().png().toBuffer(),
    await photo().gif().toBuffer(),
  ];
  const telling = await photo().withExif(exif).withXmp(xmp).jpeg().toBuffer();
  return [
    { name: 'telling.jpg', bytes: withComment(telling), isRefused: false },
    { name: 'telling.webp', bytes: await photo().withExif(exif).withXmp(xmp).webp().toBuffer(), isRefused: false },
    { name: 'telling.png', bytes: withText(png), isRefused: false },
    { name: 'page-behind.jpg', bytes: Buffer.concat([jpeg, Buffer.from(`<html>${markup}`)]), isRefused: true },
    {
      name: 'script-behind.gif',
      bytes: Buffer.concat([gif, Buffer.from(`*/=1;alert("${secretWord}")`)]),
      isRefused: false,
    },
    { name: 'page.png', bytes: Buffer.from(`<!DOCTYPE html>${markup}`), isRefused: true },
    {
      name: 'drawing.png',
      bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`),
      isRefused: true,
    },
    { name: 'cut.jpg', bytes: jpeg.subarray(0, jpeg.length / 2), isRefused: true },
    { name: 'head-only.png', bytes: png.subarray(0, 33), isRefused: true },
    { name: 'byte.png', bytes: Buffer.from([0x89]), isRefused: true },
    { name: 'empty.jpg', bytes: Buffer.alloc(0), isRefused: true },
    { name: 'bomb.png', bytes: bomb(30_000), isRefused: true },
    { name: 'script.pdf', bytes: pdf(`/OpenAction<</S/JavaScript/JS(app.alert("${secretWord}"))>>`), isRefused: true },
    { name: '../../../secret.jpg', bytes: await photo().jpeg().toBuffer(), isRefused: false },
  ];
}

const exif = {
  IFD0: { Artist: secretWord, Copyright: secretWord, ImageDescription: secretWord },
  IFD2: { BodySerialNumber: secretWord, LensSerialNumber: secretWord, CameraOwnerName: secretWord },
  IFD3: { GPSLatitude: '42/1 54/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '71/1 22/1 0/1', GPSLongitudeRef: 'E' },
};

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="${secretWord}"/></rdf:RDF></x:xmpmeta>`;

/** Noise, so that no two are the same file. */
function photo() {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  return sharp({ create: { width: 240, height: 160, channels: 3, background: '#000000', noise } });
}

/** A JPEG with a comment of its own right after its first mark. */
function withComment(jpeg: Buffer): Buffer {
  const text = Buffer.from(secretWord);
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}

const pngStart = 8 + 25;

/** A PNG with a text chunk after its header. */
function withText(png: Buffer): Buffer {
  return Buffer.concat([
    png.subarray(0, pngStart),
    chunk('tEXt', Buffer.from(`Author\0${secretWord}`)),
    png.subarray(pngStart),
  ]);
}

/** A PNG of a few kilobytes that would be `side` pixels wide and high. */
function bomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * 100));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
