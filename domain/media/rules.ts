import { bodyLinks, bodyMediaIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { slugify } from '#lib/text/slug';
import type { FocalPoint, MediaCrop, MediaFormat, MediaWords } from './types.ts';

/** Largest picture taken in, in pixels: 60 megapixels is an admitted photograph, more is a decompression bomb. */
export const maxPixels = 60_000_000;
/** What a decoder may hold at once, in bytes, where it cannot shrink or stream while it reads. */
export const maxDecodedBytes = 360_000_000;
export const maxPictureBytes = 40 * 1024 * 1024;
export const maxDocumentBytes = 100 * 1024 * 1024;
/** Unfinished uploads of one person together. */
export const maxOpenUploadBytes = 2_000_000_000;
/** A deleted picture can be brought back for so long; an upload left lying is dropped after two days. */
export const keepDeletedMs = 30 * 86_400_000;
export const keepUploadMs = 2 * 86_400_000;

export type PlannedVariant = { crop: MediaCrop; format: MediaFormat; width: number; height: number };

/** Width over height of each crop; `full` keeps the picture's own shape. */
const ratios: Record<Exclude<MediaCrop, 'full'>, number> = {
  '16x9': 16 / 9,
  '4x3': 4 / 3,
  '3x2': 3 / 2,
  '1x1': 1,
  '9x16': 9 / 16,
};

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

/** The two files that are made while the uploader waits; the rest follows in the background. */
export function planQuickVariants(width: number, height: number): PlannedVariant[] {
  const small = planVariants(width, height).filter((plan) => plan.crop === 'full' && plan.format === 'jpeg');
  return small.slice(0, 2);
}

/** Where a file lies below the store: the hash of the bytes and the focal point are in it, so it never changes under its address. */
export function variantPath(hash: string, plan: PlannedVariant, focal: FocalPoint): string {
  const point = `${Math.round(focal.x * 100)}-${Math.round(focal.y * 100)}`;
  const suffix = plan.crop === 'full' ? 'full' : `${plan.crop}-${point}`;
  return `${hash.slice(0, 2)}/${hash.slice(2)}/${suffix}-${plan.width}.${plan.format === 'jpeg' ? 'jpg' : plan.format}`;
}

/** Where a document lies below the store: under a name people recognise when they save it. */
export function documentPath(hash: string, fileName: string): string {
  const name = slugify(fileName.replace(/\.pdf$/i, '')) || 'document';
  return `${hash.slice(0, 2)}/${hash.slice(2)}/${name}.pdf`;
}

/** The hash of the file of the library an address leads to, with or without a host; null for any other address. */
export function linkedFile(href: string): string | null {
  const [, folder, rest] = /^(?:https?:\/\/[^/]+)?\/media\/([0-9a-f]{2})\/([0-9a-f]{30})\//.exec(href) ?? [];
  return folder && rest ? folder + rest : null;
}

/** The hashes of all files of the library a body links to, each once. */
export function linkedFiles(body: Body): string[] {
  return [...new Set(bodyLinks(body).flatMap((href) => linkedFile(href) ?? []))];
}

/** Whether a body shows a picture or links to a file. */
export function usesMedia(body: Body): boolean {
  return bodyMediaIds(body).length > 0 || linkedFiles(body).length > 0;
}

/** A focal point as it is kept: inside the picture, in whole percents, as file names have it. */
export function keptFocal({ x, y }: FocalPoint): FocalPoint {
  return { x: clamp(Math.round(x * 100), 100) / 100, y: clamp(Math.round(y * 100), 100) / 100 };
}

/** File name and words as the desk's search compares them. */
export function foldMedia(fileName: string, { alt, caption, credit, source }: MediaWords): string {
  const all = [fileName, ...[alt, caption, credit, source].flatMap((words) => [words.kk, words.ru])];
  return [...new Set(all.filter((text) => text !== ''))].join('\n').normalize('NFC').toLowerCase();
}

/** Whether a language lacks the alternative text, or the credit. */
export function lackingWords({ alt, credit }: Pick<MediaWords, 'alt' | 'credit'>) {
  return { lacksAlt: alt.kk === '' || alt.ru === '', lacksCredit: credit.kk === '' || credit.ru === '' };
}

/** The address of a licence people write in words (`CC BY-SA 4.0`), or of one written as an address; null for any other words. */
export function licenceUrl(words: string): string | null {
  const text = words.trim();
  if (/^https:\/\/\S+$/.test(text)) return text;
  if (/^CC0(?: 1\.0)?$/i.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = /^CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -]([1-4]\.\d)$/i.exec(text) ?? [];
  if (!kind || !version) return null;
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
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

/** What browsers and phones call a picture that was pasted or just taken. */
const anyName = /^(?:photo|(?:image|paste|blob|clipboard|unnamed)(?:[ _-]*\(?\d{1,2}\)?)?(?:\.\w{3,4})?)?$/i;

/** Whether a file's name tells one file from another: «көпір.jpg» does, «image.png» does not. */
export function isTellingName(fileName: string): boolean {
  return !anyName.test(fileName);
}
