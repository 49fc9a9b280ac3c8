import type { Sharp } from 'sharp';
import type { MediaStore } from '#lib/media-store';
import { cropBox, type PlannedVariant, planVariants } from '../rules.ts';
import type { MediaVariant } from '../types.ts';
import type { ReadPicture } from './read-picture.ts';

/**
 * Makes and stores every planned file of a picture. The path holds the hash of the bytes and the focal point, so a file
 * never changes under its address.
 */
export async function makeVariants(
  picture: ReadPicture,
  { hash, focal }: { hash: string; focal: { x: number; y: number } },
  store: MediaStore,
): Promise<MediaVariant[]> {
  const variants: MediaVariant[] = [];
  const point = `${Math.round(focal.x * 100)}-${Math.round(focal.y * 100)}`;
  for (const plan of planVariants(picture.width, picture.height)) {
    const suffix = plan.crop === 'full' ? 'full' : `${plan.crop}-${point}`;
    const path = `${hash.slice(0, 2)}/${hash.slice(2)}/${suffix}-${plan.width}.${plan.format === 'jpeg' ? 'jpg' : plan.format}`;
    if (!store.has(path)) await store.put(path, await makeVariant(picture, plan, focal));
    variants.push({ ...plan, path });
  }
  return variants;
}

function makeVariant(picture: ReadPicture, plan: PlannedVariant, focal: { x: number; y: number }): Promise<Buffer> {
  const box = cropBox(picture.working.width, picture.working.height, plan.crop, focal);
  const resized = picture.open().extract(box).resize(plan.width, plan.height, { fit: 'fill' });
  return encode(resized, plan.format).toBuffer();
}

function encode(image: Sharp, format: PlannedVariant['format']): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 52, effort: 1 });
    case 'webp':
      return image.webp({ quality: 74, effort: 3 });
    case 'jpeg':
      return image.jpeg({ quality: 78, mozjpeg: true });
  }
}
