import type { PictureView } from '#components/reader/view-models.ts';
import { licenceUrl } from '#domain/media/rules';
import type { MediaCrop, MediaFormat, MediaView } from '#domain/media/types';

const mimes: Record<MediaFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

/** A picture in one crop; where the picture has no file of that crop, in its own shape. */
export function pictureView(media: MediaView | null, crop: MediaCrop = 'full'): PictureView | null {
  if (!media) return null;
  const ofCrop = media.variants.filter((variant) => variant.crop === crop && variant.format === 'avif');
  const shown = ofCrop.length > 0 ? crop : 'full';
  const jpegs = filesOf(media, shown, 'jpeg');
  const largest = jpegs.at(-1);
  if (!largest) return null;
  const licence = licenceUrl(media.licence);
  return {
    sources: (['avif', 'webp'] as const)
      .map((format) => ({ type: mimes[format], srcset: srcset(filesOf(media, shown, format)) }))
      .filter((source) => source.srcset !== ''),
    src: mediaPath(jpegs.find((file) => file.width >= 800)?.path ?? largest.path),
    srcset: srcset(jpegs),
    width: largest.width,
    height: largest.height,
    alt: media.alt,
    color: media.color,
    focal: media.focal,
    caption: media.caption || null,
    credit: media.credit || null,
    licence: licence ? { name: media.licence, href: licence } : null,
  };
}

export function mediaPath(path: string): string {
  return `/media/${path}`;
}

function filesOf(media: MediaView, crop: MediaCrop, format: MediaFormat) {
  return media.variants
    .filter((file) => file.crop === crop && file.format === format)
    .sort((a, b) => a.width - b.width);
}

function srcset(files: { path: string; width: number }[]): string {
  return files.map((file) => `${mediaPath(file.path)} ${file.width}w`).join(', ');
}
