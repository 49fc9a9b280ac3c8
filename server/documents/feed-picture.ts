import type { MediaView } from '#domain/media/types';

export type FeedPicture = { url: string; width: number; height: number; alt: string; caption: string; credit: string };

const widestPixels = 1_200;

/** The JPEG of a picture in its own shape that other programs are given; null while none is made. `site` is the origin. */
export function feedPicture(media: MediaView, site: string): FeedPicture | null {
  const files = media.variants
    .filter((file) => file.crop === 'full' && file.format === 'jpeg')
    .sort((a, b) => b.width - a.width);
  const file = files.find((each) => each.width <= widestPixels) ?? files.at(-1);
  if (!file) return null;
  const { alt, caption, credit } = media;
  return { url: `${site}/media/${file.path}`, width: file.width, height: file.height, alt, caption, credit };
}
