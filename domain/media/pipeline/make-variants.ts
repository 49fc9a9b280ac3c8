import type { Sharp } from 'sharp';
import type { MediaStore } from '#lib/media-store';
import { cropBox, type PlannedVariant, planQuickVariants, planVariants, variantPath } from '../rules.ts';
import type { FocalPoint, MediaFormat, MediaVariant } from '../types.ts';
import type { ReadPicture } from './read-picture.ts';

export type Making = { hash: string; focal: FocalPoint; isQuick?: boolean };

/** Makes and stores every planned file of a picture, or only the quick ones; what is there already is not made again. */
export async function makeVariants(
  picture: ReadPicture,
  { hash, focal, isQuick = false }: Making,
  store: Pick<MediaStore, 'has' | 'put'>,
): Promise<MediaVariant[]> {
  const variants: MediaVariant[] = [];
  const plans = (isQuick ? planQuickVariants : planVariants)(picture.width, picture.height);
  for (const plan of plans) {
    const path = variantPath(hash, plan, focal);
    if (!store.has(path)) await store.put(path, await makeVariant(picture, plan, focal));
    variants.push({ ...plan, path });
  }
  return variants;
}

function makeVariant(picture: ReadPicture, plan: PlannedVariant, focal: FocalPoint): Promise<Buffer> {
  const box = cropBox(picture.working.width, picture.working.height, plan.crop, focal);
  const resized = picture.open().extract(box).resize(plan.width, plan.height, { fit: 'fill' });
  return encode(resized, plan.format).toBuffer();
}

function encode(image: Sharp, format: MediaFormat): Sharp {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 52, effort: 1 });
    case 'webp':
      return image.webp({ quality: 74, effort: 3 });
    case 'jpeg':
      return image.jpeg({ quality: 78, mozjpeg: true });
  }
}
