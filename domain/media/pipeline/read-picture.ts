import sharp, { type Metadata, type Sharp } from 'sharp';
import { DomainError } from '#lib/errors';
import { maxPixels, maxUploadBytes } from '../rules.ts';

export type ReadPicture = {
  mime: string;
  /** Size after the orientation of the camera was applied, in pixels. */
  width: number;
  height: number;
  /** Mean colour as `#rrggbb`. */
  color: string;
  /** Size of what `open` gives: the picture itself, or shrunk to what its largest file needs. */
  working: { width: number; height: number };
  /** A fresh pipeline over the upright sRGB picture without metadata, on white where it was transparent. */
  open(): Sharp;
};

/** No file is wider than 1,600 pixels; a 1:1 crop of a 16:9 picture needs 2,134 for 1,200 of height. */
const maxWorkingSide = 2_400;

const mimes: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' };

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
});
sharp.concurrency(1);
sharp.cache(false);

/** Looks into the bytes, never at a name. Throws `media-unsupported`, `media-too-large`, `media-unreadable`. */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture> {
  if (bytes.length > maxUploadBytes) throw new DomainError('media-too-large', { bytes: bytes.length });
  const metadata = await readMetadata(bytes);
  const mime = mimes[metadata.format];
  if (!mime) throw new DomainError('media-unsupported', { format: metadata.format });
  if (metadata.width * metadata.height > maxPixels)
    throw new DomainError('media-too-large', { pixels: metadata.width * metadata.height });
  const { data, info } = await readable(() => readUpright(bytes));
  const raw = { width: info.width, height: info.height, channels: 3 as const };
  const open = () => sharp(data, { raw }).timeout({ seconds: 30 });
  const isTurned = (metadata.orientation ?? 1) >= 5;
  return {
    mime,
    width: isTurned ? metadata.height : metadata.width,
    height: isTurned ? metadata.width : metadata.height,
    color: await readable(() => meanColor(open())),
    working: { width: info.width, height: info.height },
    open,
  };
}

/** Decoded once: every file is made from these pixels. */
function readUpright(bytes: Uint8Array) {
  return load(bytes)
    .autoOrient()
    .resize({ width: maxWorkingSide, height: maxWorkingSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** The header alone is read, without a limit, so that a picture too large is told apart from what is no picture. */
async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata();
  } catch {
    throw new DomainError('media-unsupported');
  }
}

function load(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: maxPixels, pages: 1, failOn: 'error' }).timeout({ seconds: 30 });
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
