import type { RefusalCode } from '#lib/errors';
import type { FocalPoint, MediaVariant } from '../types.ts';
import type { ReadPicture } from './read-picture.ts';

/** What the picture process is told: the file to read and the folder to put its files in, both absolute. */
export type PictureTask = { source: string; hash: string; focal: FocalPoint; isQuick: boolean; folder: string };

export type MadePicture = Omit<ReadPicture, 'open' | 'working'> & { variants: MediaVariant[] };

export type PictureAnswer =
  | { ok: true; picture: MadePicture }
  | { ok: false; code: RefusalCode; details: Record<string, string | number> };
