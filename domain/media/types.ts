export type MediaCrop = 'full' | '16x9' | '4x3' | '1x1' | '3x2';
export type MediaFormat = 'avif' | 'webp' | 'jpeg';

/** One file made from a picture; `path` is relative to the media store and to `/media/`. */
export type MediaVariant = { crop: MediaCrop; format: MediaFormat; width: number; height: number; path: string };

/** A picture as a page of one language shows it. */
export type MediaView = {
  id: number;
  width: number;
  height: number;
  color: string;
  focal: { x: number; y: number };
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  variants: MediaVariant[];
};
