import sharp, { type Sharp } from 'sharp';
import { DomainError } from '#lib/errors';
import { maxPixels } from '../rules.ts';

export type ReadPicture = {
  mime: string;
  /** Size after the orientation of the camera was applied, in pixels. */
  width: number;
  height: number;
  /** Mean colour as `#rrggbb`. */
  color: string;
  /** A fresh pipeline over the upright sRGB picture without metadata. */
  open(): Sharp;
};

const mimes: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' };

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
});
sharp.concurrency(1);
sharp.cache(false);

/** Looks into the bytes, never at a name. Throws `media-unsupported`, `media-too-large`, `media-unreadable`. */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture> {
  const metadata = await load(bytes)
    .metadata()
    .catch(() => {
      throw new DomainError('media-unsupported');
    });
  const mime = mimes[metadata.format];
  if (!mime) throw new DomainError('media-unsupported', { format: metadata.format });
  if (metadata.width * metadata.height > maxPixels) throw new DomainError('media-too-large', { pixels: metadata.width * metadata.height });
  const upright = await readable(() => load(bytes).autoOrient().toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true }));
  const { width, height } = upright.info;
  const color = await readable(() => meanColor(upright.data));
  return { mime, width, height, color, open: () => load(upright.data) };
}

function load(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: maxPixels, pages: 1, failOn: 'error' }).timeout({ seconds: 30 });
}

async function meanColor(bytes: Uint8Array): Promise<string> {
  const pixel = await load(bytes).flatten({ background: '#ffffff' }).resize(1, 1, { fit: 'fill' }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex').padEnd(6, '0')}`;
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new DomainError('media-unreadable');
  }
}
