import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { MediaStore } from '#lib/media-store';
import { cardHeight, cardWidth, maxCardBytes } from '../rules.ts';
import type { CardPicture, CardPlan } from '../types.ts';
import { cardSvg } from './card-svg.ts';

const photoWidth = 520;
const portraitWidth = 400;
const qualities = [80, 66, 52, 36];

/** Draws a card as JPEG of at most 120 kB. The picture is one of our own files; throws where it cannot be read. */
export async function drawCard(plan: CardPlan, store: Pick<MediaStore, 'folder'>): Promise<Buffer> {
  const { words, picture, isPortrait } = plan;
  if (!words && picture) return encode(sharp(await cropped(picture, store, cardWidth)));
  const width = picture ? (isPortrait ? portraitWidth : photoWidth) : 0;
  const paper = Buffer.from(
    cardSvg(words ?? { name: '', kicker: '', headline: '', footer: '' }, { pictureWidth: width }),
  );
  if (!picture) return encode(sharp(paper));
  const photo = { input: await cropped(picture, store, width), left: cardWidth - width, top: 0 };
  const line = {
    input: await sharp(paper)
      .extract({ left: 0, top: cardHeight - 12, width: cardWidth, height: 12 })
      .png()
      .toBuffer(),
    left: 0,
    top: cardHeight - 12,
  };
  return encode(sharp(paper).composite([photo, line]));
}

/** A part of the picture as high as the card, as near to its focal point as the edges allow. */
async function cropped(
  { path, focal }: CardPicture,
  store: Pick<MediaStore, 'folder'>,
  width: number,
): Promise<Buffer> {
  const file = join(store.folder, path);
  const size = await sharp(file).metadata();
  const scale = Math.max(width / size.width, cardHeight / size.height);
  const [fullWidth, fullHeight] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  const left = clamp(Math.round(focal.x * fullWidth - width / 2), fullWidth - width);
  const top = clamp(Math.round(focal.y * fullHeight - cardHeight / 2), fullHeight - cardHeight);
  return sharp(file)
    .resize(fullWidth, fullHeight, { fit: 'fill' })
    .extract({ left, top, width, height: cardHeight })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

async function encode(image: Sharp): Promise<Buffer> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  let bytes = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await sharp(data, { raw })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: quality > 60 ? '4:4:4' : '4:2:0' })
      .toBuffer();
    if (bytes.length <= maxCardBytes) break;
  }
  return bytes;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(0, value), max);
}
