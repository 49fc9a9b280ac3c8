import sharp, { type Metadata, type Sharp } from 'sharp';
import { DomainError } from '#lib/errors';
import { maxDecodedBytes, maxPictureBytes, maxPixels } from '../rules.ts';
import type { FoundWords } from '../types.ts';
import { readWords } from './read-words.ts';

export type ReadPicture = {
  mime: string;
  /** Size after the orientation of the camera was applied, in pixels. */
  width: number;
  height: number;
  /** Mean colour as `#rrggbb`. */
  color: string;
  /** What the file says about itself. */
  found: FoundWords;
  /** Size of what `open` gives: the picture itself, or shrunk to what its largest file needs. */
  working: { width: number; height: number };
  /** A fresh pipeline over the upright sRGB picture without metadata, on white where it was transparent. */
  open(): Sharp;
};

/** No file is wider than 1,600 pixels; a 1:1 crop of a 16:9 picture needs 2,134 for 1,200 of height. */
const maxWorkingSide = 2_400;

const mimes: Record<string, string> = {
  ...{ jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' },
  heif: 'image/avif',
};
const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: loaders.map((loader) => `VipsForeignLoad${loader}`) });
sharp.concurrency(1);
sharp.cache(false);

/**
 * Looks into the bytes (or the file at a path), never at a name.
 * Throws `media-unsupported`, `media-heic`, `media-too-large`, `media-unreadable`.
 */
export async function readPicture(source: Uint8Array | string): Promise<ReadPicture> {
  if (typeof source !== 'string' && source.length > maxPictureBytes)
    throw new DomainError('media-too-large', { bytes: source.length });
  const metadata = await readMetadata(source);
  const mime = mimes[metadata.format];
  if (!mime) throw new DomainError('media-unsupported', { type: metadata.format });
  if (metadata.format === 'heif' && metadata.compression !== 'av1') throw new DomainError('media-heic');
  refuseTooLarge(metadata);
  const { data, info } = await readable(() => readUpright(source));
  const raw = { width: info.width, height: info.height, channels: 3 as const };
  const open = () => sharp(data, { raw }).timeout({ seconds: 30 });
  const isTurned = (metadata.orientation ?? 1) >= 5;
  return {
    mime,
    width: isTurned ? metadata.height : metadata.width,
    height: isTurned ? metadata.width : metadata.height,
    color: await readable(() => meanColor(open())),
    found: readWords(metadata),
    working: { width: info.width, height: info.height },
    open,
  };
}

function refuseTooLarge(metadata: Metadata): void {
  const pixels = metadata.width * metadata.height;
  if (pixels > maxPixels || pixels * heldPerPixel(metadata) > maxDecodedBytes)
    throw new DomainError('media-too-large', { pixels });
}

/** Bytes a decoder holds for each pixel (measured with libvips 8.18); 0 where it streams. */
function heldPerPixel({ format, isProgressive, channels, depth }: Metadata): number {
  if (format === 'heif') return 24;
  if (format === 'gif') return 4;
  if (!isProgressive) return 0;
  return channels * (format === 'jpeg' || depth === 'ushort' ? 2 : 1);
}

/** Decoded once: every file is made from these pixels. */
function readUpright(source: Uint8Array | string) {
  return sharp(source, { limitInputPixels: maxPixels, pages: 1, failOn: 'error' })
    .timeout({ seconds: 30 })
    .autoOrient()
    .resize({ width: maxWorkingSide, height: maxWorkingSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** The header alone is read, without a limit, so that a picture too large is told apart from what is no picture. */
async function readMetadata(source: Uint8Array | string): Promise<Metadata> {
  try {
    return await sharp(source, { limitInputPixels: false, pages: 1 }).metadata();
  } catch {
    throw new DomainError('media-unsupported');
  }
}

async function meanColor(picture: Sharp): Promise<string> {
  const pixel = await picture.resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex').padEnd(6, '0')}`;
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new DomainError('media-unreadable');
  }
}
