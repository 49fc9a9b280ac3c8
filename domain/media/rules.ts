import type { MediaCrop, MediaFormat } from './types.ts';

/** Largest picture taken in, in pixels: 60 megapixels is an admitted photograph, more is a decompression bomb. */
export const maxPixels = 60_000_000;
export const maxUploadBytes = 40 * 1024 * 1024;

export type PlannedVariant = { crop: MediaCrop; format: MediaFormat; width: number; height: number };

/** Width over height of each crop; `full` keeps the picture's own shape. */
const ratios: Record<Exclude<MediaCrop, 'full'>, number> = { '16x9': 16 / 9, '4x3': 4 / 3, '3x2': 3 / 2, '1x1': 1 };

/** The longest side a WebP can have; AVIF and JPEG have more. */
const maxSide = 16_383;

const pageWidths = [400, 800, 1200, 1600];
const listWidths = [320, 640];
const faceWidths = [96, 192];
/** Search engines ask for three shapes at least 1,200 px wide: https://developers.google.com/search/docs/appearance/structured-data/article */
const searchCrops = ['16x9', '4x3', '1x1'] as const;
const searchWidth = 1200;
const formats: MediaFormat[] = ['avif', 'webp', 'jpeg'];

/** Every file to make from a picture of this size; nothing is ever made larger than the picture. */
export function planVariants(width: number, height: number): PlannedVariant[] {
  const ratio = width / height;
  const fullWidth = Math.max(1, Math.min(width, Math.floor(maxSide * ratio)));
  const full = widthsUpTo(fullWidth, pageWidths).flatMap((w) =>
    inFormats({ crop: 'full', width: w, height: Math.round(w / ratio) }),
  );
  const list = isShape(ratio, '3x2') ? [] : cropped('3x2', listWidths, width, height);
  const face = ratio < 1.2 ? cropped('1x1', faceWidths, width, height) : [];
  const search = searchCrops.map((crop) => {
    const { cropWidth } = cropSize(width, height, ratios[crop]);
    const w = Math.min(searchWidth, cropWidth);
    return { crop, format: 'jpeg' as const, width: w, height: Math.round(w / ratios[crop]) };
  });
  const isFace = (plan: PlannedVariant) =>
    face.some((each) => each.format === plan.format && each.width === plan.width);
  return [...full, ...list, ...face, ...search.filter((plan) => plan.crop !== '1x1' || !isFace(plan))];
}

export type CropBox = { left: number; top: number; width: number; height: number };

/** The largest box of a crop's shape inside the picture, as near to the focal point (0..1) as the edges allow. */
export function cropBox(width: number, height: number, crop: MediaCrop, focal: { x: number; y: number }): CropBox {
  if (crop === 'full') return { left: 0, top: 0, width, height };
  const { cropWidth, cropHeight } = cropSize(width, height, ratios[crop]);
  const left = clamp(Math.round(focal.x * width - cropWidth / 2), width - cropWidth);
  const top = clamp(Math.round(focal.y * height - cropHeight / 2), height - cropHeight);
  return { left, top, width: cropWidth, height: cropHeight };
}

function cropped(crop: Exclude<MediaCrop, 'full'>, widths: number[], width: number, height: number): PlannedVariant[] {
  const { cropWidth } = cropSize(width, height, ratios[crop]);
  return widthsUpTo(cropWidth, widths).flatMap((w) =>
    inFormats({ crop, width: w, height: Math.round(w / ratios[crop]) }),
  );
}

function cropSize(width: number, height: number, ratio: number): { cropWidth: number; cropHeight: number } {
  if (width / height > ratio) return { cropWidth: Math.max(1, Math.round(height * ratio)), cropHeight: height };
  return { cropWidth: width, cropHeight: Math.max(1, Math.round(width / ratio)) };
}

function widthsUpTo(limit: number, widths: number[]): number[] {
  const fitting = widths.filter((width) => width <= limit);
  return fitting.length > 0 ? fitting : [limit];
}

function inFormats(variant: Omit<PlannedVariant, 'format'>): PlannedVariant[] {
  return formats.map((format) => ({ ...variant, height: clampSide(variant.height), format }));
}

function isShape(ratio: number, crop: Exclude<MediaCrop, 'full'>): boolean {
  return Math.abs(ratio / ratios[crop] - 1) < 0.02;
}

function clampSide(value: number): number {
  return Math.min(Math.max(1, value), maxSide);
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(0, value), max);
}
